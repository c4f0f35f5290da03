-- What the product wants an officer to see to in a case; kept after it is done, with the note.
create table officer_task (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  kind varchar(24) not null check (
    kind in ('SUPPLEMENT_OVERDUE', 'SUPPLEMENT_LATE', 'NOTICE_FAILED')),
  subject varchar(60) not null,
  detail jsonb not null,
  created_at timestamptz not null,
  due_on date not null,
  done_at timestamptz,
  done_by varchar(100),
  done_note varchar(500),
  constraint done_by_somebody check ((done_at is null) = (done_by is null))
);
comment on column officer_task.subject is 'which of several things of its kind: the round of a supplement, the id of a notice';
comment on column officer_task.detail is 'facts for its sentence, never personal data';
comment on column officer_task.done_note is 'null when the matter settled itself';
-- at most one open task a case, kind and subject (OfficerTasks); the open tasks of a worklist (WorklistQuery)
create unique index officer_task_open on officer_task (case_file_id, kind, subject) where done_at is null;
-- the tasks of one case (OfficerTaskQuery)
create index officer_task_of_case on officer_task (case_file_id, id);
