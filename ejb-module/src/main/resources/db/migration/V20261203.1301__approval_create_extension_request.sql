-- Extensions that officers asked for where their agency wants them approved of; kept with the case.
create table extension_request (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id),
  working_days integer not null check (working_days > 0),
  reason varchar(1000) not null,
  letter_number varchar(120),
  letter_dated_on date,
  notify_by_email boolean not null,
  notify_by_text_message boolean not null,
  reason_for_none varchar(200),
  asked_by varchar(60) not null,
  asked_at timestamptz not null,
  state varchar(20) not null check (state in ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  ended_by varchar(60),
  ended_at timestamptz,
  answer varchar(200),
  constraint extension_request_letter_whole check ((letter_number is null) = (letter_dated_on is null)),
  constraint extension_request_ended check (
    (state = 'WAITING') = (ended_by is null) and (ended_by is null) = (ended_at is null))
);
comment on column extension_request.reason is 'what the applicant is told';
comment on column extension_request.reason_for_none is 'null: somebody is told, or nobody could be';
comment on column extension_request.answer is 'why it was declined; null for all that were not';
-- one at a time waits (ExtensionRequestRepository.add); those that wait in an agency (ApprovalLetters)
create unique index extension_request_waiting on extension_request (case_file_id) where state = 'WAITING';
-- the latest request of a case (ExtensionRequestRepository.latest)
create index extension_request_of_case on extension_request (case_file_id, id);
