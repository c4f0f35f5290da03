-- What was typed wrongly at the intake is put right: the course of the case says to staff what it was and is,
-- and why; a due date that moves by it is told.
alter table progress_entry add column corrections varchar(4000);
comment on column progress_entry.corrections is 'what an entry put right, before and after: a line for each value, parted by tabs; null of other entries';

alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'CONTACT_DELETED', 'HANDED_OVER', 'CORRECTED', 'RETRACTED'));

alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT'));

alter table notice_omission drop constraint notice_omission_event_check;
alter table notice_omission add constraint notice_omission_event_check check (
  event in ('KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
            'DUE_DATE_MOVED', 'CLOSED'));
