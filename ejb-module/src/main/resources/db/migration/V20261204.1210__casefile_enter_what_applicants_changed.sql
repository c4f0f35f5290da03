-- The course of a case says what its applicant changed online.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
           'SUPPLEMENT_IN_PART', 'EXTENSION_ASKED', 'EXTENSION_DECLINED', 'EXTENSION_WITHDRAWN',
           'EXTENDED', 'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED',
           'CLOCK_STARTED', 'OFFICER_MESSAGE', 'CLOSED', 'REOPENED', 'CONTACT_DELETED',
           'CONTACT_CHANGED', 'CHANGED_BY_APPLICANT', 'HANDED_OVER', 'REMINDED', 'CORRECTED',
           'VERSION_MOVED', 'VERSION_MOVE_UNDONE', 'RETRACTED'));
