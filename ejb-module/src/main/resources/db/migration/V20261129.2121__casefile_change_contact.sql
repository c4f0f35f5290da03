-- A party gets another address at its request, and the one before is told that notices go elsewhere.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'CONTACT_DELETED', 'CONTACT_CHANGED', 'HANDED_OVER', 'CORRECTED', 'RETRACTED'));

alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check check (
  event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
            'SUPPLEMENT_OVERDUE', 'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE',
            'CONTACT_CHANGED', 'CLOSED', 'SURVEY_INVITATION'));
