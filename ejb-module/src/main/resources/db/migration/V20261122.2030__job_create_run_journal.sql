-- How far a run of a job has come, and what it left out: the server's own tables count neither.
create table job_step_progress (
  execution_id bigint not null,
  step         varchar(60) not null,
  total        bigint not null check (total >= 0),
  done         bigint not null check (done >= 0),
  begun_at     timestamptz not null,
  primary key (execution_id, step)
);

create table job_skipped_item (
  id           bigint generated always as identity primary key,
  execution_id bigint not null,
  step         varchar(60) not null,
  item         varchar(200) not null,
  reason       varchar(500) not null,
  skipped_at   timestamptz not null
);

create index job_skipped_item_execution on job_skipped_item (execution_id);
