-- A million cases of nine agencies, more than half of them of one agency: a year's cases as they stand on Monday
-- 2026-11-23, 40,000 of that agency's open, as many as an agency of a million has. Cases lie in the table by the day
-- they came in, as they do in life. For an empty, migrated scratch database; never for a real one.
-- psql -v ON_ERROR_STOP=1 -f benchmarks/sql/lists-cases.sql

select setseed(0.5);

insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
select '9' || lpad(i::text, 9, '0'), 'A' || i, 'A' || i, 'A' || i, 'A' || i, 'FIRST_LEVEL', '1', '1'
  from generate_series(1, 9) i;

insert into case_type (code, owner_agency_id)
select 'TYPE-' || i, (select min(id) from agency) from generate_series(1, 20) i order by i;

insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit, clock_start,
  pause_policy, supplement_days, extension_allowed, legal_basis_zh, published_on)
select id, 1, 'PUBLISHED', 'B', 'B', 30, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 15, true, '', date '2025-01-01'
  from case_type order by id;

insert into staff_user (login, display_name, agency_code, unit, password_hash, password_changed_at,
  must_change_password)
select 'officer.' || a || '.' || o, 'O', '9' || lpad(a::text, 9, '0'), 'U', 'x', now(), false
  from generate_series(1, 9) a, generate_series(0, 49) o;

-- each case is worked for up to 54 days, its due date is the 40th: what is not done yet is open
insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id, intake_agency_id,
  handling_agency_id, handling_unit, officer_login, channel, received_on, registered_at, state, current_step_order,
  due_on, applicant_name_masked, applicant_name_index, applicant_name_fold, mobile_index, document_number, email_indexed,
  language, submission_key, outcome, closed_on, closed_on_time, version)
select lpad(((i::bigint * 3141592653) % 9999999967)::text, 13, '0'), sha256(i::text::bytea), t.id, v.id, a.id, a.id,
       '承辦第' || x.type % 8 || '科',
       case when done_on > '2026-11-23' and rest < 0.003 then '' else 'officer.' || x.agency || '.' || officer end,
       'COUNTER', r, r::timestamptz + interval '9 hours',
       case when done_on <= '2026-11-23' then 'CLOSED' when waits then 'SUPPLEMENT_REQUESTED' else 'IN_PROGRESS' end, 1,
       case when done_on > '2026-11-23' and waits then null else r + 40 end, '王○○',
       sha256((case when rest < 0.001 then 0 else name end)::text::bytea), 2,
       case when rest < 0.6 then sha256(('09' || i)::bytea) end, case when rest > 0.8 then '府字第' || i || '號' end, true,
       'ZH_TW', i::text, case when done_on <= '2026-11-23' then 'GRANTED' end,
       case when done_on <= '2026-11-23' then done_on end, case when done_on <= '2026-11-23' then done_on <= r + 40 end, 1
  from (select i, case when random() < 0.55 then 1 else 2 + (random() * 7)::integer end as agency,
               (random() * 49)::integer as officer, 1 + (19.99 * power(random(), 2))::integer as type,
               random() < 0.1 as waits, random() as rest, (random() * 20000)::integer as name,
               date '2025-11-24' + (i::bigint * 365 / 1000000)::integer as r,
               date '2025-11-24' + (i::bigint * 365 / 1000000)::integer + (random() * 54)::integer as done_on
          from generate_series(1, 1000000) i) x
  join agency a on a.code = '9' || lpad(x.agency::text, 9, '0')
  join case_type t on t.code = 'TYPE-' || x.type
  join case_type_version v on v.case_type_id = t.id
 order by i;

insert into clock_pause (case_file_id, reason, from_on, entered_at, entered_by, back_dated)
select id, 'SUPPLEMENT', date '2026-11-10', now(), 'b', false from case_file where state = 'SUPPLEMENT_REQUESTED';

insert into supplement_request (case_file_id, round, requested_on, due_on, text)
select id, 1, date '2026-11-10', date '2026-11-25', 'b' from case_file where state = 'SUPPLEMENT_REQUESTED';

-- one open case in forty has a task, a thousandth of the closed ones too; of the others each twentieth had one
insert into officer_task (case_file_id, kind, subject, detail, created_at, due_on, done_at, done_by, handling_agency_id,
  handling_unit, officer_login)
select id, case when state <> 'CLOSED' and random() < 0.1 then 'EXTENSION_TO_APPROVE' else 'NOTICE_FAILED' end, '1', '{}',
       now(), date '2026-11-23', case when done then now() end, case when done then 'b' end, handling_agency_id,
       handling_unit, officer_login
  from (select id, state, handling_agency_id, handling_unit, officer_login, state = 'CLOSED' and random() < 0.98 as done
          from case_file where random() < case when state = 'CLOSED' then 0.05 else 0.025 end) x;

vacuum analyze;
