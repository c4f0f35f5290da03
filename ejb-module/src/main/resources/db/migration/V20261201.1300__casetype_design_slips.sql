-- How the acceptance slip of a version looks; what was published before goes on as it was.
alter table case_type_version
  add column slip_heading_zh varchar(40) not null default '',
  add column slip_heading_en varchar(80) not null default '',
  add column slip_fields varchar(60) not null default 'APPLICANT PAPERS UNIT OFFICER',
  add column slip_notes_zh varchar(600) not null default '',
  add column slip_notes_en varchar(1200) not null default '',
  add column slip_password_apart boolean not null default false,
  add column slip_paper varchar(2) not null default 'A4' check (slip_paper in ('A4', 'A5'));
comment on column case_type_version.slip_heading_zh is 'empty: the usual heading';
comment on column case_type_version.slip_fields is 'what may be left out and is not: APPLICANT, PAPERS, STEPS, UNIT, OFFICER';
comment on column case_type_version.slip_password_apart is 'true: the query password stands on a sheet of its own';
