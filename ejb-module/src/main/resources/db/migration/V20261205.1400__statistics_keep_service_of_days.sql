-- What was done for the applicants on a day, per handling agency and case type; groups with nothing are left out.
-- They hold no person and so outlive the erasure of the cases (ServiceDayFacts).
create table service_day (
  business_date date not null,
  agency_id     bigint not null references agency (id),
  case_type_id  bigint not null references case_type (id),
  consents      bigint not null check (consents >= 0),
  emails        bigint not null check (emails >= 0),
  text_messages bigint not null check (text_messages >= 0),
  answers       bigint not null check (answers >= 0),
  score_sum     bigint not null check (score_sum >= 0),
  primary key (business_date, agency_id, case_type_id)
);
comment on column service_day.consents is 'to the service, given on the day';
comment on column service_day.emails is 'handed over on the day';
comment on column service_day.text_messages is 'handed over on the day';
comment on column service_day.score_sum is 'the sum of the answers'' scores, 1 to 5 each';

-- Which days are counted, for all agencies: of one without any row it is known that nothing was done.
create table service_day_count (
  business_date date primary key,
  counted_at    timestamptz not null
);

comment on index consent_given is 'consents of a day (ServiceDayFacts)';
comment on index notice_sent is 'messages of a day (ServiceDayFacts)';
comment on index satisfaction_answer_answered_on is 'answers of a day (ServiceDayFacts)';
