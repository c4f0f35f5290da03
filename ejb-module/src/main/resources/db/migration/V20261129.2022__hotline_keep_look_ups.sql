-- The log of an operator's look-ups only grows: what the call was about is noted later, and is all that changes.
create function hotline_look_up_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'look-ups of the hotline are never changed or removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger hotline_look_up_is_kept
  before update of id, operator_login, looked_up_at, case_number, found or delete
  on hotline_look_up for each row execute function hotline_look_up_is_kept();
create trigger hotline_look_up_is_kept_whole before truncate on hotline_look_up
  for each statement execute function hotline_look_up_is_kept();
