-- What citizens may apply for: agencies, their case types, and the versions that a case keeps.

create table agency (
  id bigint generated always as identity primary key,
  code varchar(10) not null unique,
  name_zh varchar(60) not null,
  name_en varchar(160) not null,
  short_name_zh varchar(20) not null,
  short_name_en varchar(60) not null,
  level varchar(20) not null
    check (level in ('FIRST_LEVEL', 'SECOND_LEVEL', 'DISTRICT_OFFICE')),
  parent_code varchar(10) references agency (code),
  phone varchar(40) not null,
  address_zh varchar(120) not null,
  active boolean not null default true
);

create table case_type (
  id bigint generated always as identity primary key,
  code varchar(40) not null unique,
  owner_agency_id bigint not null references agency (id)
);

-- The agencies that take a case type in and handle it.
create table case_type_agency (
  case_type_id bigint not null references case_type (id),
  agency_id bigint not null references agency (id),
  handling_unit_zh varchar(60) not null,
  handling_unit_en varchar(120) not null,
  phone varchar(40) not null,
  primary key (case_type_id, agency_id)
);

create index case_type_agency_by_agency on case_type_agency (agency_id);

create table case_type_version (
  id bigint generated always as identity primary key,
  case_type_id bigint not null references case_type (id),
  version_no int not null check (version_no >= 1),
  state varchar(10) not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  name_zh varchar(80) not null,
  name_en varchar(160) not null,
  limit_length int not null check (limit_length >= 1),
  limit_unit varchar(15) not null
    check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'HOUR', 'MONTH')),
  clock_start varchar(15) not null
    check (clock_start in ('RECEIVED', 'COMPLETE', 'WINDOW_CLOSED')),
  pause_policy varchar(15) not null
    check (pause_policy in ('PAUSE', 'RESTART', 'FROM_COMPLETE')),
  supplement_days int not null check (supplement_days >= 1),
  extension_allowed boolean not null,
  legal_basis_zh varchar(400) not null,
  consent_form_version varchar(20) not null,
  published_on date check (state = 'DRAFT' or published_on is not null),
  unique (case_type_id, version_no)
);

create unique index case_type_version_published_once
  on case_type_version (case_type_id) where state = 'PUBLISHED';

create table key_step (
  id bigint generated always as identity primary key,
  case_type_version_id bigint not null references case_type_version (id),
  step_order int not null check (step_order >= 1),
  name_zh varchar(40) not null,
  name_en varchar(80) not null,
  public_text_zh varchar(400) not null,
  public_text_en varchar(600) not null,
  optional boolean not null,
  planned_working_days int not null check (planned_working_days >= 0),
  notify_by_email boolean not null,
  notify_by_text_message boolean not null,
  unique (case_type_version_id, step_order)
);

create table required_paper (
  id bigint generated always as identity primary key,
  case_type_version_id bigint not null references case_type_version (id),
  paper_order int not null check (paper_order >= 1),
  name_zh varchar(120) not null,
  name_en varchar(240) not null,
  mandatory boolean not null,
  unique (case_type_version_id, paper_order)
);
