-- Where a party without mail and mobile is reached: by whoever calls, or writes a letter. No notice goes there.
alter table case_party
  add column landline_sealed bytea,
  add column landline_masked varchar(40),
  add column postal_address_sealed bytea,
  add column postal_address_masked varchar(40);
