-- From when until when an officer is away, and who stands in. Nothing ends an absence: its last day does.
create table staff_absence (
  id bigint generated always as identity primary key,
  login varchar(60) not null references staff_user (login),
  deputy_login varchar(60) not null references staff_user (login),
  from_on date not null,
  until_on date not null,
  entered_by varchar(60) not null,
  entered_at timestamptz not null,
  withdrawn_by varchar(60),
  withdrawn_at timestamptz,
  check (until_on >= from_on),
  check (login <> deputy_login),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
comment on column staff_absence.until_on is 'the last day of it';
comment on column staff_absence.withdrawn_at is 'when somebody took it back, before or while it lasted; then it counts no more';
-- who stands in for an officer on a day (Deputies); absences that may overlap (AbsenceService)
create index staff_absence_of_officer on staff_absence (login, until_on) where withdrawn_at is null;
-- for whom an officer stands in (Deputies, DeputiesOfStaff)
create index staff_absence_of_deputy on staff_absence (deputy_login, until_on) where withdrawn_at is null;
