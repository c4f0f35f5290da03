-- What a submission key was used for, so that the same key with other content is noticed. Null for
-- cases registered before.
alter table case_file add column submission_hash bytea;
comment on column case_file.submission_hash is 'keyed hash of the application as it was typed; opens nothing';
