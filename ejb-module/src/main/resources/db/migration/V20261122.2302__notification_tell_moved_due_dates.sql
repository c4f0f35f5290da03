-- A change of the calendar moved a due date: the citizen is told once.
alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check check (
  event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
            'SUPPLEMENT_OVERDUE', 'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE', 'CLOSED',
            'SURVEY_INVITATION'));
alter table notice add column due_date_change_id bigint references due_date_change;
create unique index notice_once_per_due_date_change
  on notice (due_date_change_id, recipient_role, channel) where due_date_change_id is not null;
