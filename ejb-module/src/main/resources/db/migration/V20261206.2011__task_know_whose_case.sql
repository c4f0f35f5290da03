-- A task knows whose case it is of, so that an agency, a unit and an officer count their own and look at no case for it:
-- it is asked for the menu of each page (OfficerTaskRepository writes it, WorklistStatements and LoadQuery ask; ADR 263).
alter table officer_task add column handling_agency_id bigint references agency, add column handling_unit varchar(60),
  add column officer_login varchar(60);
update officer_task t
   set handling_agency_id = c.handling_agency_id, handling_unit = c.handling_unit, officer_login = c.officer_login
  from case_file c where c.id = t.case_file_id;
alter table officer_task alter column handling_agency_id set not null, alter column handling_unit set not null,
  alter column officer_login set not null;
comment on column officer_task.handling_agency_id is 'as the case has it now; unit and officer too';

-- The database sees to it, so that no command can forget the tasks of a case that it gives away or puts right.
create function officer_task_follows_case() returns trigger language plpgsql as $$
begin
  update officer_task
     set handling_agency_id = new.handling_agency_id, handling_unit = new.handling_unit,
         officer_login = new.officer_login
   where case_file_id = new.id;
  return null;
end
$$;
create trigger officer_task_follows_case after update of handling_agency_id, handling_unit, officer_login on case_file
  for each row
  when ((old.handling_agency_id, old.handling_unit, old.officer_login)
        is distinct from (new.handling_agency_id, new.handling_unit, new.officer_login))
  execute function officer_task_follows_case();

-- open tasks of an agency, and of an officer (WorklistStatements, LoadQuery)
create index officer_task_open_of_agency on officer_task (handling_agency_id, officer_login, handling_unit, case_file_id,
  kind) where done_at is null;
-- what waits for the supervisors of an agency (WorklistStatements)
drop index officer_task_to_approve;
create index officer_task_to_approve on officer_task (handling_agency_id, case_file_id)
 where done_at is null and kind = 'EXTENSION_TO_APPROVE';
