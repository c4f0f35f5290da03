-- The journal of due dates: what it was, what it became, why, by whom.
create table due_date_change (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  old_due_on date,
  new_due_on date,
  cause varchar(16) not null check (
    cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE')),
  cause_id bigint,
  changed_by varchar(60) not null,
  changed_at timestamptz not null,
  to_tell boolean not null,
  check (old_due_on is distinct from new_due_on)
);
comment on column due_date_change.cause_id is 'the calendar change, for CALENDAR_YEAR and CLOSURE';
comment on column due_date_change.to_tell is 'the applicant is still to be told of it';
comment on column due_date_change.new_due_on is 'empty: the clock was stopped';
-- the journal of one case (DueDateJournalQuery)
create index due_date_change_of_case on due_date_change (case_file_id, id);
-- whom the projection still has to tell (DueDateProjection)
create index due_date_change_to_tell on due_date_change (cause_id, id) where to_tell;

-- The calendar by which a closed case was judged.
alter table case_file add column calendar_change_id bigint references calendar_change;
comment on column case_file.calendar_change_id is 'of a closed case: the calendar change that held; empty: the shipped calendar';
