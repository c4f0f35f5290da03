-- The due date follows another case type, where a case was registered under the wrong one.
alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT', 'CASE_TYPE', 'REOPENED',
            'VERSION', 'HANDED_OVER'));
