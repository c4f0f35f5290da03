-- Up to which day an agency's figures stand for good: whoever erases its cases seals their days first, for a count of
-- them would find too few. A sealed day is never counted anew (SealedDays).
create table deadline_seal (
  agency_id bigint primary key references agency (id),
  sealed_to date not null
);

-- Since when the open cases of an agency have been at their steps, as the last night found them (StepWaits).
create table deadline_step_wait (
  agency_id    bigint not null references agency (id),
  case_type_id bigint not null references case_type (id),
  step_order   int not null check (step_order > 0),
  reached_on   date not null,
  cases        bigint not null check (cases > 0),
  primary key (agency_id, case_type_id, step_order, reached_on)
);
