-- Starts of jobs that failed and have not been made up for: each server shows them, and they outlive it.
create table job_failed_start (
  job           varchar(60) not null,
  business_date date not null,
  failed_at     timestamptz not null,
  because       varchar(300) not null,
  primary key (job, business_date)
);
