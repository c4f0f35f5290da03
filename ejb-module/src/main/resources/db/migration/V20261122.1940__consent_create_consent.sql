-- Proof of consent: which form, how, when, taken by whom (Personal Data Protection Act art. 7 IV).
create table consent (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file,
  purpose varchar(10) not null check (purpose in ('SERVICE', 'SURVEY')),
  form_version varchar(20) not null,
  manner varchar(10) not null check (manner in ('PAPER', 'ORAL', 'PHONE', 'FAX', 'MAIL')),
  given_on date not null,
  taken_by varchar(60) not null,
  recorded_at timestamptz not null,
  withdrawn_on date,
  unique (case_file_id, purpose)
);
-- public statistics of a window (StatisticsQuery)
create index consent_given on consent (given_on) where purpose = 'SERVICE';
