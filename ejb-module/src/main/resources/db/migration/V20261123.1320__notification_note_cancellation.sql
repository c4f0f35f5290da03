-- Why and when a notice was cancelled, noted by whoever cancels it; what was cancelled before this stays unknown.
alter table notice
  add column cancelled_reason varchar(24) check (
    cancelled_reason in ('CONSENT_WITHDRAWN', 'CONTACT_DELETED', 'SURVEY_ANSWERED',
                         'SURVEY_CONSENT_WITHDRAWN')),
  add column cancelled_at timestamptz;
