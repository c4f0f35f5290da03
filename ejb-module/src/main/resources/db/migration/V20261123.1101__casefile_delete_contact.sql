-- A party may have an address of theirs forgotten; the course of the case says so to staff.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'CONTACT_DELETED', 'RETRACTED'));
