-- Jobs that run for one date after another: started on the console, driven by a timer (JobRanges).
create table job_range (
  id           bigint generated always as identity primary key,
  job          varchar(60) not null,
  first_date   date not null,
  last_date    date not null check (last_date >= first_date),
  next_date    date not null,
  execution_id bigint,
  state        varchar(10) not null check (state in ('RUNNING', 'STOPPED', 'BROKEN', 'COMPLETED')),
  started_by   varchar(60) not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  check ((ended_at is null) = (state = 'RUNNING'))
);
comment on column job_range.next_date is 'the date that runs, or is next to';
comment on column job_range.execution_id is 'its run; empty until it was started';
-- one range of a job at a time (JobRanges)
create unique index job_range_running on job_range (job) where state = 'RUNNING';

-- Why a step of a run broke off: kinds of exceptions alone, for their messages may hold anything.
create table job_failure (
  execution_id bigint not null,
  step         varchar(60) not null,
  reason       varchar(300) not null,
  failed_at    timestamptz not null,
  -- the failures of a run (JobJournal)
  primary key (execution_id, step)
);
