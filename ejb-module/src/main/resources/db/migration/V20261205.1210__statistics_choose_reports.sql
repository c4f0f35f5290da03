-- Which reports of the agency a supervisor wants; who never chose has no row and gets the usual ones.
create table report_subscription (
  staff_user_id bigint primary key references staff_user on delete cascade,
  daily boolean not null,
  weekdays varchar(7) not null check (weekdays ~ '^1?2?3?4?5?6?7?$'),
  monthly boolean not null,
  by_case_type boolean not null,
  overdue boolean not null,
  due_soon boolean not null,
  integrity boolean not null,
  due_within smallint not null check (due_within between 1 and 10),
  language varchar(10) not null check (language in ('ZH_TW', 'EN')),
  changed_at timestamptz not null,
  check (not daily or weekdays <> '')
);
comment on column report_subscription.weekdays is 'the weekdays in whose morning it is mailed, 1 for Monday';
comment on column report_subscription.due_within is 'how many working days ahead a due date is near';

-- A supervisor gets a report of the days and one of the month, each once for every state of its figures.
alter table deadline_report add column edition varchar(10) not null default 'DAILY'
  check (edition in ('DAILY', 'MONTHLY'));
alter table deadline_report alter column edition drop default;
alter table deadline_report drop constraint deadline_report_pkey;
alter table deadline_report add primary key (business_date, agency_id, recipient, edition);
