-- The months of all case types of the whole city (FiguresSql), by month and without the table of working days.
create index deadline_month_of_types on deadline_month (month) where case_type_id is not null;
create index deadline_month_used_of_types on deadline_month_used (month, case_type_id, working_days)
  include (cases) where case_type_id is not null;
