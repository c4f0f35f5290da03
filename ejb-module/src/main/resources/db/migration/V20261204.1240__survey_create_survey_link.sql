-- Who agreed to be asked answers the survey by a code from the notice, once and for some weeks.
create table survey_link (
  case_file_id bigint primary key references case_file on delete cascade,
  code_hash bytea not null unique,
  expires_on date not null
);
comment on column survey_link.code_hash is 'keyed; the code follows from the key and the number and is kept nowhere';
-- comments of an agency by month (SurveyCommentQuery)
create index satisfaction_answer_by_month on satisfaction_answer (answered_on desc, case_file_id);
