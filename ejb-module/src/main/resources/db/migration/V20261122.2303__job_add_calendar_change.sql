-- The run of a job that works for a change of the calendar and not for a business date alone.
alter table job_run add column calendar_change_id bigint;
