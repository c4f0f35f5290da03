-- Every text message that a citizen sent us, without its words; kept for six months, as logs are.
create table text_query (
  id bigint generated always as identity primary key,
  received_at timestamptz not null,
  gateway varchar(60) not null,
  message_id varchar(200),
  sender_masked varchar(40) not null,
  sender_index bytea not null,
  text_index bytea not null,
  case_number varchar(13),
  outcome varchar(12) not null check (
    outcome in ('FOUND', 'NOT_FOUND', 'MISTYPED', 'UNREADABLE', 'TOO_MANY', 'REPEATED', 'SILENT')),
  silent_until timestamptz,
  answered_at timestamptz,
  answered_by varchar(60),
  answer_failure varchar(200)
);
comment on column text_query.sender_index is 'keyed hash of the mobile number, to count what one sender asks';
comment on column text_query.text_index is 'keyed hash of the words, to know them again when a gateway repeats itself';
comment on column text_query.case_number is 'only where it was well-formed';
comment on column text_query.silent_until is 'until when the sender was told to wait';
comment on column text_query.answered_by is 'the gateway that took the answer';
-- what one sender asked lately (TextQueryLog)
create index text_query_of_sender on text_query (sender_index, received_at);
-- the counts of a day (TextQueryStatistics); what is over six months old (TextQueryLog)
create index text_query_received on text_query (received_at);
