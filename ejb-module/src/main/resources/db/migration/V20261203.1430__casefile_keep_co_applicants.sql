-- Who applies together with the applicant of a case, who is told for all (Administrative Procedure Act art. 27).
create table case_co_applicant (
  case_file_id bigint not null references case_file,
  place smallint not null check (place between 2 and 10),
  name_sealed bytea not null,
  name_masked varchar(200) not null,
  name_index bytea not null,
  name_fold smallint not null,
  identity_number_sealed bytea,
  consent_manner varchar(10) not null check (consent_manner in ('PAPER', 'ORAL', 'PHONE', 'FAX', 'MAIL')),
  consented_on date not null,
  primary key (case_file_id, place)
);
comment on column case_co_applicant.name_fold is 'edition of the rules (NameFold) of name_index';
comment on column case_co_applicant.identity_number_sealed is 'null when not asked for';
-- search by the full name (WorklistSelection)
create index case_co_applicant_by_name on case_co_applicant (name_index);
-- what is left to be folded anew (ApplicantIndexService); empty once the job is through
create index case_co_applicant_folded_before on case_co_applicant (case_file_id) where name_fold < 2;
