-- Number and password are sent again to whom a case tells, at most twice a day (ADR 223); each time is a row.
create table number_resend (
  id           bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id) on delete cascade,
  sent_at      timestamptz not null,
  sent_by      varchar(100) not null
);
comment on column number_resend.sent_by is 'who asked: a login, or the product for the citizen';

-- how often today (NumberResend)
create index number_resend_case on number_resend (case_file_id, sent_at);
