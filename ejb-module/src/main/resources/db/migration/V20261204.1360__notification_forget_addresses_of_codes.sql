-- The address that a one-time code went to may be a stranger's, who was mistyped: it is not kept for ever.
drop index notice_former_address;
-- what the clean-up forgets (FormerAddresses)
create index notice_former_address on notice (queued_at)
  where event in ('CONTACT_CHANGED', 'CONTACT_CODE') and address_sealed is not null;
