-- The office calendar and its closures. Nothing here is ever changed or removed: a year is replaced by
-- a later edition, a closure withdrawn by a later change, so that any earlier state can be told.
create table calendar_change (
  id bigint generated always as identity primary key,
  kind varchar(20) not null check (
    kind in ('SHIPPED', 'YEAR_EDITION', 'CLOSURE_ENTERED', 'CLOSURE_WITHDRAWN')),
  first_day date,
  last_day date check (last_day >= first_day),
  area_kind varchar(10) check (area_kind in ('CITY', 'DISTRICT', 'VILLAGE', 'AGENCY')),
  area varchar(60),
  source_document varchar(400) not null,
  changed_by varchar(60) not null,
  changed_at timestamptz not null,
  check ((first_day is null) = (last_day is null)),
  check ((area_kind is null) = (area is null))
);
comment on column calendar_change.first_day is 'first day that became another; empty: none did';
comment on column calendar_change.area is 'where the days became others; empty: everywhere';

create table calendar_year_edition (
  id bigint generated always as identity primary key,
  calendar_change_id bigint not null references calendar_change,
  year integer not null,
  edition integer not null check (edition > 0),
  file_name varchar(200) not null,
  content bytea not null,
  unique (year, edition)
);
comment on column calendar_year_edition.content is 'the official file as it came';

create table office_closure (
  id bigint generated always as identity primary key,
  calendar_change_id bigint not null references calendar_change,
  closed_on date not null,
  extent varchar(4) not null check (extent in ('FULL', 'AM', 'PM', 'FROM')),
  from_time time check ((extent = 'FROM') = (from_time is not null)),
  area_kind varchar(10) not null check (area_kind in ('CITY', 'DISTRICT', 'VILLAGE', 'AGENCY')),
  area varchar(60) not null,
  event_zh varchar(60) not null,
  event_en varchar(120) not null,
  source varchar(400) not null
);
create index office_closure_by_day on office_closure (closed_on);

create table office_closure_withdrawal (
  office_closure_id bigint primary key references office_closure,
  calendar_change_id bigint not null references calendar_change,
  reason varchar(400) not null
);

create function calendar_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the calendar is changed by later entries only' using errcode = 'insufficient_privilege';
end
$$;

create trigger calendar_is_kept before update or delete on calendar_change
  for each row execute function calendar_is_kept();
create trigger calendar_is_kept before update or delete on calendar_year_edition
  for each row execute function calendar_is_kept();
create trigger calendar_is_kept before update or delete on office_closure
  for each row execute function calendar_is_kept();
create trigger calendar_is_kept before update or delete on office_closure_withdrawal
  for each row execute function calendar_is_kept();

-- Which changes have reached the due dates of the running cases (deadline-projection).
create table calendar_projection (
  calendar_change_id bigint primary key references calendar_change,
  moved bigint not null check (moved >= 0),
  finished_at timestamptz not null
);

-- Closures of villages hold for the agencies that lie there; an address tells no more than the district.
alter table agency add column village_zh varchar(40);
comment on column agency.village_zh is 'the village (里) by its full name, 臺北市士林區永福里; empty: not known';
