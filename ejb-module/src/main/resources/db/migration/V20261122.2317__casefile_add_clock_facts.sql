-- What else a due date depends on: when the clock starts, what extends it, who is waited for.
alter table case_file
  add column received_time time,
  add column clock_started_on date,
  add column extra_working_days int not null default 0 check (extra_working_days >= 0),
  add column extension_working_days int not null default 0 check (extension_working_days >= 0);
comment on column case_file.clock_started_on is 'day the papers were complete or the intake window closes; null: not yet, or the type counts from receipt';
comment on column case_file.extra_working_days is 'added by outside reviews and upward referrals of this case';
-- a clock may also stand still for another office, or not have started
alter table case_file drop constraint open_clock_has_due_date;

create table outside_wait (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  reason varchar(20) not null check (reason in ('EXTERNAL_REVIEW', 'UPWARD_REFERRAL')),
  waiting_for varchar(80) not null,
  since date not null,
  document_number varchar(60) not null,
  until date check (until >= since),
  extra_working_days int not null check (extra_working_days >= 0),
  stops_clock boolean not null,
  entered_at timestamptz not null,
  entered_by varchar(60) not null,
  ended_at timestamptz,
  ended_by varchar(60),
  constraint ended_by_somebody check ((until is null) = (ended_by is null))
);
comment on table outside_wait is 'an agency waits for another office in a case';
-- the waits of one case (ClockReader); a worklist tells open ones (WorklistQuery)
create index outside_wait_of_case on outside_wait (case_file_id, id);
create unique index outside_wait_open on outside_wait (case_file_id, reason) where until is null;

-- a supplement may be asked for by a letter on paper, which then is the notice
alter table supplement_request
  add column letter_number varchar(60),
  add column overdue_noted_on date,
  add constraint noted_after_its_deadline check (overdue_noted_on > due_on);
comment on column supplement_request.letter_number is 'document number of the letter of requested_on; null: asked by e-mail or text message';
comment on column supplement_request.overdue_noted_on is 'day on which the officer was told that papers are missing after the deadline';

alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'CLOSED', 'RETRACTED'));
