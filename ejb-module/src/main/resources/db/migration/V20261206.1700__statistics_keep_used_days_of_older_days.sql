-- Days that the release before had counted have a row in deadline_count, but nothing of the working days that their
-- closed cases used: only the newest of them are counted anew. What cases of a type took over the last year
-- (ExpectationQuery) is added up from all of them, so these are made from the cases, by the rule of DayCount.
create temporary table used_before on commit drop as
select c.business_date, c.agency_id, f.case_type_id, f.working_days_used as working_days, count(*) as cases
  from deadline_count c
  join case_file f
    on f.handling_agency_id = c.agency_id and f.closed_on = c.business_date and f.state = 'CLOSED'
 where f.working_days_used >= 0
   and cast(f.registered_at at time zone 'Asia/Taipei' as date) <= c.business_date
   and not exists (
         select 1 from deadline_day_used u
          where u.agency_id = c.agency_id and u.business_date = c.business_date)
 group by grouping sets ((1, 2, 3, 4), (1, 2, 4));

insert into deadline_day_used (business_date, agency_id, case_type_id, working_days, cases)
select business_date, agency_id, case_type_id, working_days, cases from used_before;

delete from deadline_month_used m
 using (select distinct agency_id, cast(date_trunc('month', business_date) as date) as month from used_before) b
 where m.agency_id = b.agency_id and m.month = b.month;

insert into deadline_month_used (month, agency_id, case_type_id, working_days, cases)
select b.month, u.agency_id, u.case_type_id, u.working_days, sum(u.cases)
  from (select distinct agency_id, cast(date_trunc('month', business_date) as date) as month from used_before) b
  join deadline_day_used u
    on u.agency_id = b.agency_id and u.business_date >= b.month
   and u.business_date < b.month + interval '1 month'
 group by 1, 2, 3, 4;
