-- A consent counts on the day on which it is recorded, as its case does: that of a letter is often given days before,
-- on a day that is counted already.

drop index consent_given;
-- consents of a day (ServiceDayFacts), and of a day that no night has counted (PilotQuery)
create index consent_recorded on consent (recorded_at) where purpose = 'SERVICE';

comment on column service_day.consents is 'to the service, recorded on the day';
