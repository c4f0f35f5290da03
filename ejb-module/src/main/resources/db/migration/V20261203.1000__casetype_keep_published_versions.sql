-- What was published never changes: cases are measured by it. A version comes with all its rows, and is retired once.
create function case_type_version_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a published version of a case type never changes' using errcode = 'insufficient_privilege';
end
$$;
-- but for its state, see below; a new column belongs into this list
create trigger case_type_version_is_kept before update of id, case_type_id, version_no, name_zh, name_en, limit_length,
    limit_unit, clock_start, pause_policy, supplement_days, extension_allowed, external_review_days,
    external_review_pauses, upward_referral_days, upward_referral_pauses, notify_due_date_moved, slip_heading_zh,
    slip_heading_en, slip_fields, slip_notes_zh, slip_notes_en, slip_password_apart, slip_paper, legal_basis_zh,
    published_on or delete on case_type_version
  for each row execute function case_type_version_is_kept();
create trigger case_type_version_is_kept_whole before truncate on case_type_version
  for each statement execute function case_type_version_is_kept();
create trigger key_step_is_kept before update or delete on key_step
  for each row execute function case_type_version_is_kept();
create trigger key_step_is_kept_whole before truncate on key_step
  for each statement execute function case_type_version_is_kept();
create trigger required_paper_is_kept before update or delete on required_paper
  for each row execute function case_type_version_is_kept();
create trigger required_paper_is_kept_whole before truncate on required_paper
  for each statement execute function case_type_version_is_kept();
create trigger case_type_notice_is_kept before update or delete on case_type_notice
  for each row execute function case_type_version_is_kept();
create trigger case_type_notice_is_kept_whole before truncate on case_type_notice
  for each statement execute function case_type_version_is_kept();

create function case_type_version_only_retires() returns trigger language plpgsql as $$
begin
  if old.state <> 'PUBLISHED' or new.state <> 'RETIRED' then
    raise exception 'a version of a case type goes from PUBLISHED to RETIRED, not from % to %', old.state, new.state
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger case_type_version_only_retires before update of state on case_type_version
  for each row execute function case_type_version_only_retires();

-- A row of a version that another transaction published comes too late. A retired one is no new one, though its row
-- may be of this transaction.
create function case_type_version_came_whole() returns trigger language plpgsql as $$
begin
  if not exists (select from case_type_version v
                  where v.id = new.case_type_version_id and v.state = 'PUBLISHED'
                    and v.xmin = pg_current_xact_id()::xid) then
    raise exception 'a published version of a case type never changes: nothing is added to version %',
      new.case_type_version_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger key_step_comes_with_its_version before insert on key_step
  for each row execute function case_type_version_came_whole();
create trigger required_paper_comes_with_its_version before insert on required_paper
  for each row execute function case_type_version_came_whole();
create trigger case_type_notice_comes_with_its_version before insert on case_type_notice
  for each row execute function case_type_version_came_whole();
