-- how many due dates a change of the calendar moved (RunningCases)
create index due_date_change_of_cause on due_date_change (cause_id) where cause_id is not null;
