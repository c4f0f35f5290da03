-- Receipts name messages otherwise than answers do: in another base, with zeros, in other letters.
alter table notice_receipt add column message_keys varchar(200)[];
comment on column notice_receipt.message_keys is
  'the forms of message_id as text, read as hexadecimal, read as decimal; null where it has none';
update notice_receipt set message_keys = array[lower(ltrim(message_id, '0')), null, null]
 where settled_at is null;
-- the dialect of a gateway, and receipts of which nobody knows the message (ReceiptMatching,
-- UnmatchedReceiptQuery)
create index notice_receipt_of_gateway on notice_receipt (gateway, received_at);

-- the message of a receipt (ReceiptMatching)
create index notice_message_key on notice (lower(ltrim(message_id, '0')))
  where channel = 'TEXT_MESSAGE' and message_id is not null;
drop index notice_awaits_receipt;

-- a receipt that was just noted (ReceiptMatching, ReceiptService)
create index notice_receipt_named on notice_receipt (message_id) where settled_at is null;
