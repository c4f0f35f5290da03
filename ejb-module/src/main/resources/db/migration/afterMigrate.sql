-- What the application's role may do, made anew after every migration, so that no table is forgotten (ADR 130).
-- A table with a trigger …_is_kept only grows; if that trigger is for certain columns, the others may change.
do $$
declare
  application constant name := '${applicationRole}';
  kept record;
begin
  if pg_has_role(application, current_user, 'member') then
    raise exception '% owns the tables or may act as who does: the application needs a role of its own', application;
  end if;

  execute format('revoke all on database %I from public, %I', current_database(), application);
  execute format('grant connect on database %I to %I', current_database(), application);
  execute format('revoke all on schema %I from public, %I', current_schema(), application);
  execute format('grant usage on schema %I to %I', current_schema(), application);

  execute format('revoke all on all tables in schema %I from public, %I', current_schema(), application);
  execute format('revoke all on all sequences in schema %I from public, %I', current_schema(), application);
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), application);
  execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), application);

  execute format('revoke insert, update, delete on flyway_schema_history from %I', application);
  for kept in
    select t.tgrelid::regclass as name,
           (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
             where a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
               and cardinality(t.tgattr::int2[]) > 0 and a.attnum <> all (t.tgattr::int2[])) as open_columns
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid and c.relnamespace = current_schema()::regnamespace
      join pg_proc p on p.oid = t.tgfoid
     where p.proname like '%\_is\_kept' and t.tgtype & 16 > 0 -- that is: on update
  loop
    execute format('revoke update, delete on %s from %I', kept.name, application);
    if kept.open_columns is not null then
      execute format('grant update (%s) on %s to %I', kept.open_columns, kept.name, application);
    end if;
  end loop;
end
$$;
