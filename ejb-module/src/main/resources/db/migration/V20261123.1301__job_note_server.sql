-- With several servers on one database a run is under way as long as the server lives that works on it.
alter table job_run add column server integer;
comment on column job_run.server is 'names the server process, which holds an advisory lock of this number while it lives (ServerPresence)';
