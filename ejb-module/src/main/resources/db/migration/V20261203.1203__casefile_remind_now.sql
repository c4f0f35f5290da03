-- A supervisor reminds the officer of a running case now (催辦); it stands in the course, for staff alone.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
           'SUPPLEMENT_IN_PART', 'EXTENDED', 'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED',
           'CLOCK_STARTED', 'OFFICER_MESSAGE', 'CLOSED', 'REOPENED', 'CONTACT_DELETED',
           'CONTACT_CHANGED', 'HANDED_OVER', 'REMINDED', 'CORRECTED', 'VERSION_MOVED',
           'VERSION_MOVE_UNDONE', 'RETRACTED'));
-- the cases of which an officer was reminded on a day (PressedReminders.REMINDED)
create index progress_entry_reminded on progress_entry (entered_on) where kind = 'REMINDED';
