-- A citizen asks for a one-time code, or for number and password once more, and is told what was changed online.
alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check check (
  event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
            'SUPPLEMENT_OVERDUE', 'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE',
            'CONTACT_CHANGED', 'CONTACT_CODE', 'ACCESS_SENT', 'CHANGED_BY_APPLICANT', 'CLOSED',
            'REOPENED', 'SURVEY_INVITATION'));
