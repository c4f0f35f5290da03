-- Some message centres write 0x before an id in their answers, others in their receipts alone.
-- the message of a receipt (ReceiptMatching)
drop index notice_message_key;
create index notice_message_key
  on notice (lower(ltrim(regexp_replace(message_id, '^0[xX]', ''), '0')))
  where channel = 'TEXT_MESSAGE' and message_id is not null;
update notice_receipt
   set message_keys[1] = lower(ltrim(regexp_replace(message_id, '^0[xX]', ''), '0'))
 where settled_at is null and message_id ~ '^0[xX]';
