-- The units of an agency, of which its people are chosen to be. People keep the Chinese name as text.
create table agency_unit (
  id bigint generated always as identity primary key,
  agency_id bigint not null references agency (id),
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  phone varchar(40) not null,
  active boolean not null default true,
  version integer not null default 0,
  -- the units of an agency (UnitQuery)
  constraint agency_unit_name unique (agency_id, name_zh)
);
comment on column agency_unit.active is 'false: ended; nobody new is put into it';
