-- Where citizens hand papers in and collect: the city's agencies, and those of their units that are elsewhere.
alter table agency
  add column address_en varchar(200) not null default '',
  add column counter_zh varchar(120) not null default '',
  add column counter_en varchar(160) not null default '',
  add column fax varchar(40) not null default '',
  add column email varchar(120) not null default '';
comment on column agency.counter_zh is 'floor and counter, as citizens find them';
alter table agency_unit
  add column counter_zh varchar(120) not null default '',
  add column counter_en varchar(160) not null default '',
  add column fax varchar(40) not null default '',
  add column email varchar(120) not null default '';
comment on column agency_unit.counter_zh is 'floor and counter of the unit; empty: those of its agency';
