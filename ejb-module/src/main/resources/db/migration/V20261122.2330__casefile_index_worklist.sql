-- The counts of the worklist, for an officer and for the agency, from the index alone (WorklistQuery)
create index case_file_open_by_officer on case_file (handling_agency_id, officer_login, due_on) where state <> 'CLOSED';
create index case_file_closed_by_officer on case_file (handling_agency_id, officer_login, closed_on) where state = 'CLOSED';
