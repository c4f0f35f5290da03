-- Mails to staff about many cases, which wait to be handed over: reports and reminders. One for each
-- person and date of a kind; a newer one takes the place of an older one.
create table staff_letter (
  id bigint generated always as identity primary key,
  kind varchar(10) not null check (kind in ('REPORT', 'REMINDER')),
  business_date date not null,
  addressee_login varchar(60) not null,
  letter_key varchar(100) not null,
  subject text not null,
  address_sealed bytea,
  text_sealed bytea,
  html_sealed bytea,
  state varchar(10) not null check (state in ('QUEUED', 'SENT', 'GIVEN_UP')),
  queued_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  unclear_tries integer not null default 0,
  claimed_by varchar(36),
  claimed_until timestamptz,
  message_id varchar(200),
  last_failure varchar(200),
  unique (kind, business_date, addressee_login),
  check (state <> 'QUEUED'
         or (address_sealed is not null and text_sealed is not null and html_sealed is not null))
);
comment on column staff_letter.letter_key is 'names it in the message id; another letter has another key';
comment on column staff_letter.html_sealed is 'what is sent, sealed; erased with the address once it was sent or given up';
comment on column staff_letter.due_at is 'when it is tried next; once it was sent or given up, when that was';
comment on column staff_letter.unclear_tries is 'tries of which nobody knows whether the mail server took it';
-- what is due, the oldest first (LetterClaimService); how many wait (LetterQuery)
create index staff_letter_queued on staff_letter (due_at, id) where state = 'QUEUED';
-- what was given up (LetterQuery)
create index staff_letter_given_up on staff_letter (due_at) where state = 'GIVEN_UP';
-- what is old enough to be deleted (LetterService)
create index staff_letter_settled on staff_letter (due_at) where state <> 'QUEUED';
