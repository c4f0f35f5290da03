-- Every notice that was due, with its text as evidence; the password in it is blacked out.
create table notice (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  event varchar(24) not null check (
    event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'CLOSED')),
  channel varchar(12) not null check (channel in ('EMAIL', 'TEXT_MESSAGE')),
  recipient_role varchar(10) not null check (recipient_role in ('APPLICANT', 'AGENT')),
  language varchar(5) not null check (language in ('ZH_TW', 'EN')),
  address_sealed bytea,
  address_masked varchar(200) not null,
  subject varchar(200),
  body text not null,
  body_sealed bytea,
  template_version varchar(20) not null,
  segments integer not null,
  state varchar(20) not null check (
    state in ('QUEUED', 'SENT', 'DELIVERED', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE',
              'TECHNICAL_FAILURE', 'CANCELLED')),
  attempts integer not null default 0,
  queued_at timestamptz not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  message_id varchar(200),
  last_failure varchar(200)
);
comment on column notice.body_sealed is 'what is sent, password included; erased once it was handed over';
-- dispatch: what is due, the oldest first (NoticeDispatch)
create index notice_queued on notice (due_at, id) where state = 'QUEUED';
-- the notices of one case (NoticeQuery)
create index notice_of_case on notice (case_file_id, id);
-- public statistics of a window (StatisticsQuery)
create index notice_sent on notice (sent_at, channel) where sent_at is not null;
