-- The city keeps its agencies itself: what citizens and officers need of one, and whether it still exists.
alter table agency
  add column opening_hours_zh varchar(200) not null default '',
  add column opening_hours_en varchar(200) not null default '',
  add column tracked_from date,
  add column pilot boolean not null default false,
  add column version integer not null default 0;
comment on column agency.active is 'false: ended; its cases still name it, no list does';
comment on column agency.tracked_from is 'the first day of receipt that is taken in; empty: any';
comment on column agency.pilot is 'takes part in a trial run';
-- who changed what of an agency (AuditQuery.changesOfAgency)
create index audit_entry_of_agency on audit_entry (agency_code, id)
  where action in ('AGENCY_ADDED', 'AGENCY_CHANGED', 'AGENCY_ENDED', 'AGENCY_REOPENED');
