-- An address that another one took the place of is kept for the notice of that alone, and not for ever.
-- what the clean-up forgets (FormerAddresses)
create index notice_former_address on notice (queued_at)
  where event = 'CONTACT_CHANGED' and address_sealed is not null;
