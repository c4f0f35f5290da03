-- A case is handed over to another officer of its agency; the course of the case says so to staff.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'CONTACT_DELETED', 'HANDED_OVER', 'RETRACTED'));
