-- A case is found by the applicant's e-mail address, as by the mobile number, to send number and password again.
alter table case_file
  add column email_index bytea,
  add column email_indexed boolean not null default false;
comment on column case_file.email_indexed is 'false: of before the index; the job of the applicants'' index makes it';
-- by the registered address (AccessReminders)
create index case_file_by_email on case_file (email_index) where email_index is not null;
-- what is left to be indexed (ApplicantIndexService); empty once the job is through
create index case_file_email_not_indexed on case_file (id) where not email_indexed;
