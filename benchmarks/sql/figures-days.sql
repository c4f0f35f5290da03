-- Generates what two years of nights would have kept of 9 million cases a year: 79 agencies, 95 case types in 790
-- offerings, 730 days. For an empty schema of its own that Flyway has made; see docs/operations/figures.md.
set work_mem = '256MB';
insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
select 'B' || a, 'B' || a, 'B' || a, 'B' || a, 'B' || a, 'SECOND_LEVEL', '-', '-' from generate_series(1, 79) a;
insert into case_type (code, owner_agency_id)
select 'T' || t, (select min(id) from agency) from generate_series(1, 95) t;
insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit,
  clock_start, pause_policy, supplement_days, extension_allowed, legal_basis_zh, published_on)
select id, 1, 'PUBLISHED', code, code, 10, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 15, true, '-', '2025-01-01'
  from case_type;

create temp table offering as
select a.id as agency_id, t.id as case_type_id
  from (select id, row_number() over (order by id) as n from agency) a,
       (select id, row_number() over (order by id) as n from case_type) t
 where (t.n + 7 * a.n) % 95 < 10;
create temp table day as
select d::date as business_date, extract(isodow from d) < 6 as works
  from generate_series(timestamp '2024-12-01', '2026-11-30', '1 day') d;

insert into deadline_count select agency_id, business_date, business_date + interval '25 hours'
  from (select distinct agency_id from offering) o, day;
insert into deadline_day (business_date, agency_id, case_type_id, carried_over, received, closed_on_time,
  closed_late, open_on_time, open_overdue)
select business_date, agency_id, case_type_id, 500, case when works then 46 else 0 end,
       case when works then 43 else 0 end, case when works then 3 else 0 end, 480, 20
  from offering, day;
insert into deadline_day_used
select business_date, agency_id, case_type_id, d, 1 + (d * 7 + case_type_id) % 6
  from offering, day, generate_series(2, 13) d where works;
insert into deadline_day (business_date, agency_id, carried_over, received, closed_on_time,
  closed_late, open_on_time, open_overdue)
select business_date, agency_id, sum(carried_over), sum(received), sum(closed_on_time), sum(closed_late),
       sum(open_on_time), sum(open_overdue)
  from deadline_day group by 1, 2;
insert into deadline_day_used
select business_date, agency_id, null, working_days, sum(cases) from deadline_day_used group by 1, 2, 4;
insert into deadline_month
select date_trunc('month', business_date)::date, agency_id, case_type_id, sum(received), sum(closed_on_time),
       sum(closed_late), 0, 0, 0, 0, 0, 0, 0
  from deadline_day group by 1, 2, 3;
insert into deadline_month_used
select date_trunc('month', business_date)::date, agency_id, case_type_id, working_days, sum(cases)
  from deadline_day_used group by 1, 2, 3, 4;
vacuum analyze;
