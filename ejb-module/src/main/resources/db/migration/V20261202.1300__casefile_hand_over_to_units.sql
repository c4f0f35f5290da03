-- A case goes to another unit or agency, where somebody takes it; it keeps what citizens are told of the unit.
alter table case_file
  add column handling_unit_en varchar(120),
  add column handling_phone varchar(40);
comment on column case_file.handling_unit_en is 'null: as the agency offers the type of the case';
comment on column case_file.handling_phone is 'null: as the agency offers the type of the case';
comment on column case_file.officer_login is 'empty: nobody has taken the case yet';

-- From where to where each case went, and who had it before: by the last line a case is sent back.
create table case_move (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id),
  from_agency_id bigint not null references agency (id),
  from_unit varchar(60) not null,
  from_unit_en varchar(120),
  from_phone varchar(40),
  from_officer varchar(60) not null,
  to_agency_id bigint not null references agency (id),
  moved_on date not null
);
comment on column case_move.from_officer is 'empty: nobody had taken the case';
-- where a case came from, and to whom it went (CaseMoves)
create index case_move_of_case on case_move (case_file_id, id);

create function case_move_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'moves of cases are never changed or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger case_move_is_kept before update or delete on case_move
  for each row execute function case_move_is_kept();
create trigger case_move_is_kept_whole before truncate on case_move
  for each statement execute function case_move_is_kept();

alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT', 'REOPENED', 'VERSION',
            'HANDED_OVER'));
