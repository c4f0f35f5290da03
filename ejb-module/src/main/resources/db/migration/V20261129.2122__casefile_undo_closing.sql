-- A closing is undone: the course says so, the parties are told, what tells of the closing is sent no more.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'REOPENED', 'CONTACT_DELETED', 'CONTACT_CHANGED', 'HANDED_OVER', 'CORRECTED',
           'RETRACTED'));

alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT', 'REOPENED'));

alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check check (
  event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
            'SUPPLEMENT_OVERDUE', 'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE',
            'CONTACT_CHANGED', 'CLOSED', 'REOPENED', 'SURVEY_INVITATION'));

alter table notice drop constraint notice_cancelled_reason_check;
alter table notice add constraint notice_cancelled_reason_check check (
  cancelled_reason in ('CONSENT_WITHDRAWN', 'CONTACT_DELETED', 'SURVEY_ANSWERED',
                       'SURVEY_CONSENT_WITHDRAWN', 'CASE_REOPENED'));

-- an applicant is invited once a case by each channel, but for a closing that was undone
drop index notice_survey_once;
create unique index notice_survey_once on notice (case_file_id, channel)
  where event = 'SURVEY_INVITATION' and instead_of is null
    and cancelled_reason is distinct from 'CASE_REOPENED';

alter table case_type_notice drop constraint case_type_notice_event_check;
alter table case_type_notice add constraint case_type_notice_event_check check (
  event in ('OPENED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'SUPPLEMENT_OVERDUE',
            'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE', 'CLOSED', 'REOPENED',
            'SURVEY_INVITATION'));

alter table notice_omission drop constraint notice_omission_event_check;
alter table notice_omission add constraint notice_omission_event_check check (
  event in ('KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
            'DUE_DATE_MOVED', 'CLOSED', 'REOPENED'));
