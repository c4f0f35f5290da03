-- A million cases of nine agencies, so that each agency has as many as one of 79 has of nine millions: a year's
-- cases, one in ten still open, 25 officers an agency. For an empty, migrated scratch database; never for a real one.
-- psql -v ON_ERROR_STOP=1 -f benchmarks/sql/worklist-cases.sql

insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
select '9' || lpad(i::text, 9, '0'), 'A' || i, 'A' || i, 'A' || i, 'A' || i, 'FIRST_LEVEL', '1', '1'
  from generate_series(1, 9) i;

insert into case_type (code, owner_agency_id) select 'BENCHMARK', min(id) from agency;

insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit, clock_start,
  pause_policy, supplement_days, extension_allowed, legal_basis_zh, published_on)
select id, 1, 'PUBLISHED', 'B', 'B', 10, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 15, true, '', date '2026-01-01'
  from case_type;

select setseed(0.5);

insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id, intake_agency_id,
  handling_agency_id, handling_unit, officer_login, channel, received_on, registered_at, state, current_step_order,
  due_on, applicant_name_masked, applicant_name_index, language, submission_key, outcome, closed_on, closed_on_time,
  version)
select lpad(i::text, 13, '0'), decode(md5(i::text), 'hex'), v.case_type_id, v.id, a, a, 'U', 'officer.' || o, 'COUNTER',
       r, r::timestamptz, case when not open then 'CLOSED' when waiting then 'SUPPLEMENT_REQUESTED' else 'IN_PROGRESS' end,
       1, case when open and waiting then null else due end, '王○○', decode(md5(i::text), 'hex'), 'ZH_TW', i::text,
       case when open then null else 'GRANTED' end, case when open then null else due - 2 end,
       case when open then null else true end, 1
  from (select i, (select min(id) from agency) + i % 9 as a, i % 25 as o, random() < 0.1 as open, random() < 0.1 as waiting,
               date '2025-11-22' + (random() * 365)::integer as r, date '2026-11-16' + (random() * 20)::integer as d
          from generate_series(1, 1000000) i) x
 cross join lateral (select case when open then d else r + 14 end as due) y
 cross join case_type_version v;

insert into clock_pause (case_file_id, reason, from_on, entered_at, entered_by, back_dated)
select id, 'SUPPLEMENT', date '2026-11-10', now(), 'b', false from case_file where state = 'SUPPLEMENT_REQUESTED';

insert into supplement_request (case_file_id, round, requested_on, due_on, text)
select id, 1, date '2026-11-10', date '2026-11-25', 'b' from case_file where state = 'SUPPLEMENT_REQUESTED';

vacuum analyze;
