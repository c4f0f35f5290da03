-- The version that is being written is kept as a document until it is published, and a version is published from a day.
alter table case_type
  add column draft text,
  add column revision integer not null default 0;
comment on column case_type.draft is 'JSON: what the next version will say, complete or not; empty: none is being written';
comment on column case_type.revision is 'counts the changes of the draft, the versions and who offers it';
-- which of the published versions is in force follows from the day
drop index case_type_version_published_once;
-- who changed what of a case type (AuditEntryRepository.changesOfCaseType)
create index audit_entry_of_case_type on audit_entry ((detail ->> 'caseType'), id) where action like 'CASE\_TYPE\_%';
