-- Reminders: a case is on a rung once, each person is told of that once and gets one digest a day.
create table deadline_reminder (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file on delete cascade,
  rung varchar(20) not null check (rung in ('THREE_DAYS_LEFT', 'ONE_DAY_LEFT', 'DUE_TODAY', 'OVERDUE')),
  due_on date not null,
  reached_on date not null,
  unique (case_file_id, rung)
);
comment on column deadline_reminder.due_on is 'as it stood when the rung was reached; the row goes when the due date moves later';

create table deadline_reminder_told (
  deadline_reminder_id bigint not null references deadline_reminder on delete cascade,
  staff_user_id bigint not null references staff_user on delete cascade,
  primary key (deadline_reminder_id, staff_user_id)
);

create table reminder_digest (
  business_date date not null,
  staff_user_id bigint not null references staff_user on delete cascade,
  cases integer not null check (cases > 0),
  sent_at timestamptz not null,
  primary key (business_date, staff_user_id)
);
