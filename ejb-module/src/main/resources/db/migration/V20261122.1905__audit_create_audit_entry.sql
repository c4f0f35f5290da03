-- Who did what to which case, why. Rows are added and never changed or removed: the trigger below
-- refuses it even to the owner of the table, which the product's own database user is.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor varchar(100) not null,
  actor_kind varchar(10) not null check (actor_kind in ('STAFF', 'HOTLINE', 'CITIZEN', 'SYSTEM')),
  action varchar(40) not null,
  case_number varchar(13),
  agency_code varchar(10),
  purpose text,
  detail jsonb
);
create index audit_entry_case on audit_entry (case_number, id) where case_number is not null;
create index audit_entry_actor on audit_entry (actor, id);

create function audit_entry_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed or removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_kept before update or delete on audit_entry
  for each row execute function audit_entry_is_kept();
create trigger audit_entry_is_kept_whole before truncate on audit_entry
  for each statement execute function audit_entry_is_kept();
