-- The statements of the worklist (WorklistQuery) over benchmarks/sql/worklist-cases.sql, with their plans and times.
-- Monday 2026-11-23 is today, Thursday 2026-11-26 the last day that is due soon.
\set agency '(select min(id) from agency)'
\timing off

\echo == counts of the agency
explain (analyze, buffers, costs off, timing off, summary on)
select count(*) filter (where due_on < '2026-11-23') as overdue, count(*) filter (where due_on = '2026-11-23') as due_today,
       count(*) filter (where due_on > '2026-11-23' and due_on <= '2026-11-26') as due_soon,
       count(*) filter (where due_on is null) as waiting, count(*) as open
  from case_file where state <> 'CLOSED' and handling_agency_id = :agency;

\echo == counts of one officer
explain (analyze, buffers, costs off, timing off, summary on)
select count(*) filter (where due_on < '2026-11-23') as overdue, count(*) filter (where due_on = '2026-11-23') as due_today,
       count(*) filter (where due_on > '2026-11-23' and due_on <= '2026-11-26') as due_soon,
       count(*) filter (where due_on is null) as waiting, count(*) as open
  from case_file where state <> 'CLOSED' and handling_agency_id = :agency and officer_login = 'officer.7';

\echo == closed this month, agency and officer
explain (analyze, buffers, costs off, timing off, summary on)
select count(*) from case_file where state = 'CLOSED' and handling_agency_id = :agency and closed_on >= '2026-11-01';
explain (analyze, buffers, costs off, timing off, summary on)
select count(*) from case_file where state = 'CLOSED' and handling_agency_id = :agency and closed_on >= '2026-11-01'
   and officer_login = 'officer.7';

\set columns 'select c.id, c.case_number, c.case_type_version_id, c.state, c.current_step_order, c.received_on, c.due_on, c.closed_on, c.closed_on_time, c.applicant_name_masked, c.officer_login, u.display_name, w.reason, w.from_on, (select s.due_on from supplement_request s where s.case_file_id = c.id and s.received_on is null and c.state = ''SUPPLEMENT_REQUESTED'') from case_file c left join staff_user u on u.login = c.officer_login left join lateral (select p.reason, p.from_on from clock_pause p where p.case_file_id = c.id and p.to_on is null and c.due_on is null order by p.from_on, p.id limit 1) w on true'

\echo == first page, all open, by risk
explain (analyze, buffers, costs off, timing off, summary on)
:columns where c.handling_agency_id = :agency and c.state <> 'CLOSED' order by c.due_on asc nulls last, c.id offset 0 limit 12;

\echo == first page, own overdue
explain (analyze, buffers, costs off, timing off, summary on)
:columns where c.handling_agency_id = :agency and c.state <> 'CLOSED' and c.due_on < '2026-11-23' and c.officer_login = 'officer.7'
  order by c.due_on asc nulls last, c.id offset 0 limit 12;

\echo == first page, waiting
explain (analyze, buffers, costs off, timing off, summary on)
:columns where c.handling_agency_id = :agency and c.state <> 'CLOSED' and c.due_on is null
  order by c.due_on asc nulls last, c.id offset 0 limit 12;

\echo == first page, closed
explain (analyze, buffers, costs off, timing off, summary on)
:columns where c.handling_agency_id = :agency and c.state = 'CLOSED' order by c.closed_on desc, c.id offset 0 limit 12;

\echo == rows of the closed, counted for the paginator
explain (analyze, buffers, costs off, timing off, summary on)
select count(*) from case_file c where c.handling_agency_id = :agency and c.state = 'CLOSED';
