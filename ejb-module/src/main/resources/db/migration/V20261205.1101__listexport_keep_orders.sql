-- Lists of cases that were ordered as files, and how far each is (ADR 239). The files lie in the folder of the installation.

create table list_export (
  id bigint generated always as identity primary key,
  file_id uuid not null unique default gen_random_uuid(),
  ordered_by varchar(100) not null,
  agency_code varchar(20) not null,
  supervisor boolean not null,
  form varchar(4) not null check (form in ('CSV', 'ODS', 'XLSX')),
  language varchar(2) not null check (language in ('ZH', 'EN')),
  span_kind varchar(8) check (span_kind in ('RECEIVED', 'CLOSED')),
  span_from date,
  span_to date,
  list_group varchar(20),
  case_type_code varchar(40),
  only_mine boolean not null,
  officer_login varchar(100),
  unit varchar(200),
  due_from date,
  due_to date,
  list_order varchar(10) not null,
  descending boolean not null,
  state varchar(7) not null default 'ORDERED' check (state in ('ORDERED', 'RUNNING', 'READY', 'FAILED')),
  tries int not null default 0,
  rows_done bigint not null default 0,
  rows_total bigint not null,
  bytes bigint,
  ordered_at timestamptz not null,
  ended_at timestamptz,
  expires_at timestamptz,
  check ((span_kind is null) = (span_from is null) and (span_from is null) = (span_to is null)),
  check ((state = 'READY') = (expires_at is not null)),
  check ((state in ('READY', 'FAILED')) = (ended_at is not null))
);
comment on table list_export is
  'what was searched for is never kept here: a list that words narrowed is short and leaves at once';

-- what is to be made next, and since when it waits (ListExportWork.next, .waitingSince)
create index list_export_waiting on list_export (id) where state in ('ORDERED', 'RUNNING');
-- somebody's own exports (ListExportService.own)
create index list_export_own on list_export (ordered_by, id);
-- orders that are old (OldListExports)
create index list_export_ordered on list_export (ordered_at);
