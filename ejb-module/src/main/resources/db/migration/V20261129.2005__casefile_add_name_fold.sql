-- By which rules a name was folded before it was hashed: after new rules the job applicant-index
-- makes the hashes of older ones anew, so that a name is found however it is typed.
alter table case_file add column applicant_name_fold smallint not null default 1;
comment on column case_file.applicant_name_fold is 'edition of the rules (NameFold) of applicant_name_index';
-- what is left to be made anew (ApplicantIndexService); empty once the job is through
create index case_file_folded_before on case_file (id) where applicant_name_fold < 2;
