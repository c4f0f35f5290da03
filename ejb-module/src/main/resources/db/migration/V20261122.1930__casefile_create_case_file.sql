-- A case and everything that happens to it. Personal data are sealed; what lists show is masked.
create table case_file (
  id bigint generated always as identity primary key,
  case_number char(13) not null unique,
  query_password_hash bytea not null,
  query_password_sealed bytea,
  case_type_id bigint not null references case_type,
  case_type_version_id bigint not null references case_type_version,
  intake_agency_id bigint not null references agency,
  handling_agency_id bigint not null references agency,
  handling_unit varchar(60) not null,
  officer_login varchar(60) not null,
  channel varchar(10) not null check (channel in ('COUNTER', 'MAIL', 'FAX', 'PHONE')),
  received_on date not null,
  registered_at timestamptz not null,
  state varchar(20) not null check (state in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'CLOSED')),
  current_step_order integer not null check (current_step_order > 0),
  due_on date,
  applicant_name_masked varchar(200) not null,
  applicant_name_index bytea not null,
  mobile_index bytea,
  language varchar(5) not null check (language in ('ZH_TW', 'EN')),
  document_number varchar(60),
  external_reference varchar(60),
  submission_key varchar(36) not null unique,
  outcome varchar(12) check (outcome in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'RETURNED', 'TRANSFERRED')),
  closed_on date,
  closed_on_time boolean,
  working_days_used integer,
  version integer not null,
  constraint closed_means_outcome check (
    (state = 'CLOSED') = (outcome is not null)
    and (state = 'CLOSED') = (closed_on is not null)
    and (state = 'CLOSED') = (closed_on_time is not null)),
  constraint open_clock_has_due_date check (due_on is not null or state = 'SUPPLEMENT_REQUESTED')
);
comment on column case_file.due_on is 'projection of the derived due date; null while the clock is stopped';
comment on column case_file.version is 'optimistic lock: who read an older one is refused';
comment on column case_file.query_password_sealed is 'opened only by notices and the slip; erased with the retention period';

-- case numbers: a serial, permuted with a key so that their order does not show
create sequence case_number_serial as bigint minvalue 0 maxvalue 999999999 start with 0;

-- worklist: open cases of an agency by due date (WorklistQuery)
create index case_file_open_by_agency on case_file (handling_agency_id, due_on) where state <> 'CLOSED';
-- worklist: cases closed this month, latest first (WorklistQuery); statistics of closed cases (StatisticsQuery)
create index case_file_closed_by_agency on case_file (handling_agency_id, closed_on) where state = 'CLOSED';
-- worklist by day of receipt; public statistics of a window (WorklistQuery, StatisticsQuery)
create index case_file_received on case_file (received_on, handling_agency_id);
-- public statistics and the expectation of a case type (StatisticsQuery, ExpectationQuery)
create index case_file_closed_by_type on case_file (case_type_id, closed_on) where state = 'CLOSED';
-- search by the applicant's full name, mobile number, document number (WorklistQuery)
create index case_file_by_applicant on case_file (applicant_name_index);
create index case_file_by_mobile on case_file (mobile_index) where mobile_index is not null;
create index case_file_by_document_number on case_file (document_number) where document_number is not null;

create table case_party (
  case_file_id bigint not null references case_file,
  role varchar(10) not null check (role in ('APPLICANT', 'AGENT')),
  name_sealed bytea,
  identity_number_sealed bytea,
  email_sealed bytea,
  mobile_sealed bytea,
  name_masked varchar(200) not null,
  email_masked varchar(200),
  mobile_masked varchar(40),
  notify_by_email boolean not null,
  notify_by_text_message boolean not null,
  primary key (case_file_id, role)
);

create table case_paper (
  case_file_id bigint not null references case_file,
  paper_order integer not null,
  received_on date not null,
  primary key (case_file_id, paper_order)
);

create table progress_entry (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  kind varchar(24) not null check (
    kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'CLOSED', 'RETRACTED')),
  step_order integer,
  entered_on date not null,
  entered_at timestamptz not null,
  entered_by varchar(60) not null,
  text varchar(1000) not null,
  retracts_id bigint unique references progress_entry
);
-- the course of one case (CaseProgressQuery, CaseFileQuery)
create index progress_entry_of_case on progress_entry (case_file_id, id);

create table clock_pause (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  reason varchar(20) not null check (
    reason in ('SUPPLEMENT', 'EXTERNAL_REVIEW', 'UPWARD_REFERRAL', 'DISASTER')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  entered_at timestamptz not null,
  entered_by varchar(60) not null,
  back_dated boolean not null
);
-- the pauses of one case (CaseProgressQuery, CaseFileQuery)
create index clock_pause_of_case on clock_pause (case_file_id);

create table supplement_request (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  round integer not null check (round > 0),
  requested_on date not null,
  due_on date not null check (due_on > requested_on),
  text varchar(1000) not null,
  received_on date check (received_on >= requested_on),
  unique (case_file_id, round)
);
-- the due date of an awaited supplement (WorklistQuery)
create index supplement_request_awaited on supplement_request (case_file_id) where received_on is null;

create table supplement_item (
  supplement_request_id bigint not null references supplement_request,
  item_order integer not null check (item_order > 0),
  name varchar(200) not null,
  received_on date,
  primary key (supplement_request_id, item_order)
);
