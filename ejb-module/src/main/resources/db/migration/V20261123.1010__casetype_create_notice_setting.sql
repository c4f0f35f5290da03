-- By which channels a version of a case type tells of an event, where that is not the usual way:
-- everything by both channels, and no survey invitation. Key steps have their own columns.
create table case_type_notice (
  case_type_version_id bigint not null references case_type_version,
  event varchar(24) not null check (
    event in ('OPENED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'SUPPLEMENT_OVERDUE',
              'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE', 'CLOSED', 'SURVEY_INVITATION')),
  by_email boolean not null,
  by_text_message boolean not null,
  primary key (case_type_version_id, event)
);
