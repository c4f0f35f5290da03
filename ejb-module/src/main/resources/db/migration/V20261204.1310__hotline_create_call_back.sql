-- What a caller wants to be called back about, and at which number (請機關回電); the officer has a task of it.
create table call_back_request (
  id              bigint generated always as identity primary key,
  case_file_id    bigint not null references case_file (id) on delete cascade,
  call_id         bigint not null references hotline_call,
  operator_login  varchar(100) not null,
  topic           varchar(20) not null check (topic in ('PROGRESS', 'SUPPLEMENT', 'OVERDUE', 'APPLYING', 'OTHER')),
  question_sealed bytea,
  number_sealed   bytea not null,
  number_masked   varchar(40) not null,
  asked_at        timestamptz not null,
  due_on          date not null
);

-- what was asked and answered in a case (CallBackLog.ofCase)
create index call_back_request_case on call_back_request (case_file_id);
-- whether it was asked for in a call (CallLog.ofOperator)
create index call_back_request_call on call_back_request (call_id);

alter table officer_task drop constraint officer_task_kind_check;
alter table officer_task add constraint officer_task_kind_check check (
  kind in ('SUPPLEMENT_OVERDUE', 'SUPPLEMENT_LATE', 'NOTICE_FAILED', 'INSTRUCTION', 'EXTENSION_TO_APPROVE',
           'EXTENSION_DECLINED', 'TELL_BY_HAND', 'CALL_BACK'));
