-- The book of the calendar is not emptied either: update and delete were refused, truncate was not.
create trigger calendar_is_kept_whole before truncate on calendar_change
  for each statement execute function calendar_is_kept();
create trigger calendar_is_kept_whole before truncate on calendar_year_edition
  for each statement execute function calendar_is_kept();
create trigger calendar_is_kept_whole before truncate on office_closure
  for each statement execute function calendar_is_kept();
create trigger calendar_is_kept_whole before truncate on office_closure_withdrawal
  for each statement execute function calendar_is_kept();
