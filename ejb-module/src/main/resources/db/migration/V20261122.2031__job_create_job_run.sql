-- What was started for which date by whom. The server's runtime shows a run only to the very deployment
-- that started it; the history on the console has to outlive a deployment.
create table job_run (
  execution_id  bigint primary key,
  job           varchar(60) not null,
  business_date date not null,
  started_by    varchar(60)
);

create index job_run_of_job on job_run (job, execution_id);
