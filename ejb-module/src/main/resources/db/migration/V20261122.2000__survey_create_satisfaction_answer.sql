-- The citizen's answer to the satisfaction question: once per closed case.
create table satisfaction_answer (
  id           bigint generated always as identity primary key,
  case_file_id bigint not null unique references case_file (id),
  score        int not null check (score between 1 and 5),
  comment      varchar(1000),
  answered_on  date not null,
  answered_at  timestamptz not null
);

create index satisfaction_answer_answered_on on satisfaction_answer (answered_on);
