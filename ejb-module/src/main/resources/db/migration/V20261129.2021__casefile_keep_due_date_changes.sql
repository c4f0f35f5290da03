-- The journal of due dates only grows: of what it says, that somebody is still to be told is all that changes.
create function due_date_change_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the journal of due dates is never changed or removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger due_date_change_is_kept
  before update of id, case_file_id, old_due_on, new_due_on, cause, cause_id, changed_by, changed_at or delete
  on due_date_change for each row execute function due_date_change_is_kept();
create trigger due_date_change_is_kept_whole before truncate on due_date_change
  for each statement execute function due_date_change_is_kept();
