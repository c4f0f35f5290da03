-- An officer decided that nobody is told of an event, and why: evidence beside the notices.
create table notice_omission (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  event varchar(24) not null check (
    event in ('KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
              'CLOSED')),
  reason varchar(200) not null,
  decided_at timestamptz not null,
  decided_by varchar(60) not null
);
-- the omissions of one case (NoticeOmissions)
create index notice_omission_of_case on notice_omission (case_file_id, id);

-- An applicant is invited to the survey once a case by each channel; a second try stands for the first.
create unique index notice_survey_once on notice (case_file_id, channel)
  where event = 'SURVEY_INVITATION' and instead_of is null;
