-- Receipts that belong to no message are thrown away after a time.
-- what is old enough (OldReceipts)
create index notice_receipt_unmatched on notice_receipt (received_at)
  where notice_id is null and settled_at is not null;
