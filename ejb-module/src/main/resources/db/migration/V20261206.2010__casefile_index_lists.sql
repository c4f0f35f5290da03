-- Lists of cases are read from indexes alone: what a list is narrowed by stands in them, and the id that makes its
-- order the same each time. Only the rows of a page are fetched (ADR 262).

-- open cases of an agency: the most urgent first, and any other order of them sorted from the index (WorklistStatements)
drop index case_file_open_by_agency;
create index case_file_open_by_agency on case_file (handling_agency_id, due_on, id, officer_login, case_type_id,
  handling_unit, received_on, case_number) where state <> 'CLOSED';

-- open cases of an officer: the same, and how many they are (WorklistStatements, LoadQuery)
drop index case_file_open_by_officer;
create index case_file_open_by_officer on case_file (handling_agency_id, officer_login, due_on, id, case_type_id,
  handling_unit, received_on, case_number) where state <> 'CLOSED';

-- types and units of open cases, which the menus of the worklist offer: one step for each (WorklistChoicesQuery)
create index case_file_open_named on case_file (handling_agency_id, case_type_version_id, handling_unit)
 where state <> 'CLOSED';

-- closed cases of an agency within some days, the latest first (WorklistStatements, FigureCasesQuery)
drop index case_file_closed_by_agency;
create index case_file_closed_by_agency on case_file (handling_agency_id, closed_on, id, handling_unit)
 where state = 'CLOSED';

-- those of an officer (WorklistStatements, OwnClosingsQuery)
drop index case_file_closed_by_officer;
create index case_file_closed_by_officer on case_file (handling_agency_id, officer_login, closed_on, id)
 where state = 'CLOSED';

-- those of a case type (WorklistStatements, FigureCasesQuery)
create index case_file_closed_by_agency_type on case_file (handling_agency_id, case_type_id, closed_on, id,
  handling_unit) where state = 'CLOSED';

-- the cases of a name that one agency has (WorklistSelection)
drop index case_file_by_applicant;
create index case_file_by_applicant on case_file (applicant_name_index, handling_agency_id);

-- An index answers alone only while it is known that nobody still sees an older row. Open cases change every day and
-- are few among the closed ones: that is noted when one case in two hundred has changed, not one in five.
alter table case_file set (autovacuum_vacuum_scale_factor = 0.005, autovacuum_vacuum_insert_scale_factor = 0.005,
  autovacuum_analyze_scale_factor = 0.02);
