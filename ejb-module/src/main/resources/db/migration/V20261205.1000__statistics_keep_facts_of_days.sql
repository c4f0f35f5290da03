-- What the figures of any period are added up from (FiguresQuery): the facts of an agency's day, by case type and
-- for all types together, and the sums of its months beside them. A day of an agency is written in one
-- transaction from one statement, so all that is written of it has one cut. No row speaks of a person, and
-- nothing here hangs on a case: they outlive the erasure of the cases.

-- Which agency's day was counted, and when: the moment of the statement that counted it.
create table deadline_count (
  agency_id     bigint not null references agency (id),
  business_date date not null,
  counted_at    timestamptz not null,
  primary key (agency_id, business_date)
);
-- the days of a period that are missing, and the last day that was counted (FiguresSql, MissedDays)
create index deadline_count_by_day on deadline_count (business_date, agency_id);

create table deadline_day (
  business_date         date not null,
  agency_id             bigint not null references agency (id),
  case_type_id          bigint references case_type (id),
  carried_over          bigint not null,
  received              bigint not null,
  closed_on_time        bigint not null,
  closed_late           bigint not null,
  closed_late_outside   bigint not null default 0,
  open_on_time          bigint not null,
  open_overdue          bigint not null,
  open_overdue_outside  bigint not null default 0,
  paused                bigint not null default 0,
  pauses_without_notice bigint not null default 0,
  back_dated_pauses     bigint not null default 0,
  late_supplements      bigint not null default 0,
  closed_after_pause    bigint not null default 0,
  retractions           bigint not null default 0,
  undone_closings       bigint not null default 0,
  constraint counted_from_nought check (
    least(carried_over, received, closed_on_time, closed_late_outside, open_overdue_outside, paused,
          pauses_without_notice, back_dated_pauses, late_supplements, closed_after_pause, retractions,
          undone_closings) >= 0),
  constraint parts_within_their_wholes check (
    closed_late_outside <= closed_late and open_overdue_outside <= open_overdue and paused <= open_on_time),
  constraint every_case_is_closed_or_open check (
    carried_over + received = closed_on_time + closed_late + open_on_time + open_overdue)
);
comment on column deadline_day.case_type_id is 'null: all types together';
comment on column deadline_day.closed_late_outside is 'of the late ones, those that had waited for another office';
comment on column deadline_day.open_overdue_outside is 'of the overdue ones, those that wait or waited for another office';
comment on column deadline_day.paused is 'open at the day''s end with a clock that stands still';
-- the days of a period, of one case type or of all together (FiguresSql)
create unique index deadline_day_once on deadline_day (case_type_id, business_date, agency_id) nulls not distinct;
-- an agency's days, by case type (FiguresSql, DayFacts)
create index deadline_day_of_agency on deadline_day (agency_id, business_date);
-- a few days of all case types (FiguresSql)
create index deadline_day_of_types on deadline_day (business_date) where case_type_id is not null;

-- How many working days the cases used that were closed on a day, pauses left out.
create table deadline_day_used (
  business_date date not null,
  agency_id     bigint not null references agency (id),
  case_type_id  bigint references case_type (id),
  working_days  int not null check (working_days >= 0),
  cases         bigint not null check (cases > 0)
);
-- as with deadline_day (FiguresSql, DayFacts)
create unique index deadline_day_used_once
  on deadline_day_used (case_type_id, business_date, agency_id, working_days) nulls not distinct;
create index deadline_day_used_of_agency on deadline_day_used (agency_id, business_date);
create index deadline_day_used_of_types on deadline_day_used (business_date, case_type_id, working_days)
  include (cases) where case_type_id is not null;

-- The sums of the counted days of a month, made anew with each of its days. What is open is no sum: it is read of
-- days alone.
create table deadline_month (
  month                 date not null check (extract(day from month) = 1),
  agency_id             bigint not null references agency (id),
  case_type_id          bigint references case_type (id),
  received              bigint not null,
  closed_on_time        bigint not null,
  closed_late           bigint not null,
  closed_late_outside   bigint not null,
  pauses_without_notice bigint not null,
  back_dated_pauses     bigint not null,
  late_supplements      bigint not null,
  closed_after_pause    bigint not null,
  retractions           bigint not null,
  undone_closings       bigint not null
);
comment on column deadline_month.case_type_id is 'null: all types together';
-- the months of a period, of one case type or of all together (FiguresSql)
create unique index deadline_month_once on deadline_month (case_type_id, month, agency_id) nulls not distinct;
-- an agency's months, by case type (FiguresSql, DayFacts)
create index deadline_month_of_agency on deadline_month (agency_id, month);

create table deadline_month_used (
  month        date not null check (extract(day from month) = 1),
  agency_id    bigint not null references agency (id),
  case_type_id bigint references case_type (id),
  working_days int not null check (working_days >= 0),
  cases        bigint not null check (cases > 0)
);
-- as with deadline_month (FiguresSql, DayFacts)
create unique index deadline_month_used_once
  on deadline_month_used (case_type_id, month, agency_id, working_days) nulls not distinct;
create index deadline_month_used_of_agency on deadline_month_used (agency_id, month);

-- what the count of a day asks for: the pauses entered on it, and what was taken back on it (DayCount)
create index clock_pause_entered on clock_pause (entered_at);
drop index clock_pause_back_dated;
create index progress_entry_taken_back on progress_entry (entered_on) where kind in ('RETRACTED', 'REOPENED');

-- Days that were counted before have their tallies, and of the newest ones the rest is counted in the next night.
insert into deadline_count (agency_id, business_date, counted_at)
select distinct agency_id, business_date, now() from deadline_statistic;

insert into deadline_day (business_date, agency_id, case_type_id, carried_over, received, closed_on_time,
  closed_late, open_on_time, open_overdue)
select business_date, agency_id, case_type_id, sum(carried_over), sum(received), sum(closed_on_time),
       sum(closed_late), sum(open_on_time), sum(open_overdue)
  from deadline_statistic
 group by grouping sets ((business_date, agency_id, case_type_id), (business_date, agency_id));

insert into deadline_month
select date_trunc('month', business_date)::date, agency_id, case_type_id, sum(received), sum(closed_on_time),
       sum(closed_late), 0, 0, 0, 0, 0, 0, 0
  from deadline_day
 group by 1, 2, 3;

insert into deadline_statistic_recount (business_date, agency_id, marked_at)
select business_date, agency_id, now() from deadline_count
 where business_date > (select max(business_date) from deadline_count) - 92
    on conflict do nothing;
