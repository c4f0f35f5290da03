-- What may happen to a deadline; versions that are there already provide for nothing new.
alter table case_type_version
  add column external_review_days int not null default 0 check (external_review_days >= 0),
  add column external_review_pauses boolean not null default false,
  add column upward_referral_days int not null default 0 check (upward_referral_days >= 0),
  add column upward_referral_pauses boolean not null default false,
  add column notify_due_date_moved boolean not null default true;
comment on column case_type_version.external_review_days is 'extra working days for a case that another agency reviews; 0 none';
comment on column case_type_version.upward_referral_days is 'extra working days for a case that is referred upward; 0 none';
