-- The consent form is the city's or an agency's, by the day (consent_form); a case type no longer names one.
update case_type set draft = (draft::jsonb - 'consentForm')::text where draft is not null;
alter table case_type_version drop column consent_form_version;
