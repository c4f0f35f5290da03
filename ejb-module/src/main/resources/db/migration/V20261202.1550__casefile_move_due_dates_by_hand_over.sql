-- A case that went to another agency has its due date derived by the days on which that one is closed.
alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT', 'CASE_TYPE', 'REOPENED',
            'VERSION', 'HANDED_OVER'));
