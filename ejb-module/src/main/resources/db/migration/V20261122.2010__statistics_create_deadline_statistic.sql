-- The day's facts per handling agency, case type and channel; the nightly job replaces an agency's
-- rows of its date. They hold no person and so outlive the erasure of the cases.
create table deadline_statistic (
  business_date  date not null,
  agency_id      bigint not null references agency (id),
  case_type_id   bigint not null references case_type (id),
  channel        varchar(20) not null check (channel in ('COUNTER', 'MAIL', 'FAX', 'PHONE')),
  carried_over   bigint not null check (carried_over >= 0),
  received       bigint not null check (received >= 0),
  closed_on_time bigint not null check (closed_on_time >= 0),
  closed_late    bigint not null check (closed_late >= 0),
  open_on_time   bigint not null check (open_on_time >= 0),
  open_overdue   bigint not null check (open_overdue >= 0),
  primary key (business_date, agency_id, case_type_id, channel),
  constraint every_case_is_closed_or_open check (
    carried_over + received = closed_on_time + closed_late + open_on_time + open_overdue)
);

-- Which report a supervisor was sent, so that a run for the same date sends only what has changed.
create table deadline_report (
  business_date date not null,
  agency_id     bigint not null references agency (id),
  recipient     varchar(254) not null,
  fingerprint   char(64) not null,
  sent_at       timestamptz not null,
  primary key (business_date, agency_id, recipient)
);
