-- Nine million cases of a year, for the night's count: 33 agencies, the largest with one case in eight, 25 case types, four
-- channels; one case in thirty still open, one in ten of these stopped for a supplement; as many closed on each working day.
-- The evening of 2026-11-20. For an empty, migrated scratch database; never for a real one.
-- psql -v ON_ERROR_STOP=1 [-v cases=1000000] -f benchmarks/sql/night-cases.sql
\if :{?cases}
\else
\set cases 9000000
\endif

-- The night asks for none of these, and random keys make the loading slow
alter table case_file drop constraint case_file_submission_key_key;
drop index case_file_by_applicant;

insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
select '9' || lpad(i::text, 9, '0'), 'A' || i, 'A' || i, 'A' || i, 'A' || i, 'FIRST_LEVEL', '1', '1'
  from generate_series(1, 33) i;

insert into case_type (code, owner_agency_id)
select 'BENCHMARK-' || i, (select min(id) from agency) from generate_series(1, 25) i;

insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit, clock_start,
  pause_policy, supplement_days, extension_allowed, legal_basis_zh, published_on)
select id, 1, 'PUBLISHED', 'B', 'B', 10, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 15, true, '', date '2025-01-01'
  from case_type;

select setseed(0.5);

create temp table offered_agency as select id, row_number() over (order by id) as n from agency;
create temp table offered_type as
select t.id, v.id as version_id, row_number() over (order by t.id) as n
  from case_type t join case_type_version v on v.case_type_id = t.id;

insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id, intake_agency_id,
  handling_agency_id, handling_unit, officer_login, channel, received_on, registered_at, state, current_step_order,
  due_on, applicant_name_masked, applicant_name_index, language, submission_key, outcome, closed_on, closed_on_time,
  working_days_used, version)
select lpad(i::text, 13, '0'), '\x00', t.id, t.version_id, a.id, a.id, 'U', 'officer.' || i % 25,
       (array['COUNTER', 'COUNTER', 'COUNTER', 'MAIL', 'FAX', 'PHONE'])[1 + i % 6], x.received_on,
       x.received_on + interval '10 hours',
       case when not x.open then 'CLOSED' when x.waiting then 'SUPPLEMENT_REQUESTED' else 'IN_PROGRESS' end, 1,
       case when x.open and x.waiting then null else x.received_on + 14 end, '王○○', '\x00', 'ZH_TW', i::text,
       case when x.open then null else 'GRANTED' end, case when x.open then null else x.received_on + x.days end,
       case when x.open then null else x.days <= 14 end, case when x.open then null else x.days * 5 / 7 end, 1
  from (select i, open, random() < 0.1 as waiting, random() as share, 1 + (random() * 24)::integer as type,
               case when open then date '2026-11-20' - (random() * 20)::integer
                    else date '2026-11-20' - days - (random() * random() * 365)::integer end as received_on, days
          from (select i, random() < 0.033 as open, 3 + (random() * 12)::integer as days
                  from generate_series(1, :cases) i) y) x
  join offered_agency a on a.n = case when x.share < 0.125 then 1 else 2 + floor((x.share - 0.125) / 0.875 * 31.99) end
  join offered_type t on t.n = x.type;

insert into clock_pause (case_file_id, reason, from_on, entered_at, entered_by, back_dated)
select id, 'SUPPLEMENT', received_on + 1, received_on + interval '30 hours', 'b', false
  from case_file where state = 'SUPPLEMENT_REQUESTED';
-- Pauses of the past: one closed case in thirteen had one
insert into clock_pause (case_file_id, reason, from_on, to_on, entered_at, entered_by, back_dated)
select id, 'SUPPLEMENT', received_on + 1, received_on + 2, received_on + interval '30 hours', 'b', false
  from case_file where state = 'CLOSED' and id % 13 = 0;

vacuum analyze;
