-- A notice is claimed for a time, handed over outside of any transaction, and judged by cause.
alter table notice
  add column claimed_by varchar(40),
  add column claimed_until timestamptz,
  add column gateway varchar(60),
  add column delivered_at timestamptz,
  add column escalated_at timestamptz,
  add column instead_of bigint references notice,
  add column occasion_at timestamptz,
  add column detail text;
update notice set occasion_at = queued_at;
alter table notice alter column occasion_at set not null;
comment on column notice.claimed_by is 'which claim holds it; another may take it after claimed_until';
comment on column notice.due_at is 'when the dispatch (queued) or the retries (failed) look at it next';
comment on column notice.escalated_at is 'when a final failure was given to another channel or to the officer';
comment on column notice.instead_of is 'the failed notice that this one stands for, by the other channel';
comment on column notice.occasion_at is 'when the event was; the same for all notices that tell of it';
comment on column notice.detail is 'what the event added to the facts of the case (JSON), to word it for another channel';

alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check check (
  event in ('OPENED', 'KEY_STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
            'SUPPLEMENT_OVERDUE', 'EXTENDED', 'DUE_DATE_MOVED', 'OFFICER_MESSAGE', 'CLOSED',
            'SURVEY_INVITATION'));

drop index notice_queued;
-- dispatch: what is due by a channel, the oldest first (NoticeClaims)
create index notice_queued on notice (channel, due_at, id) where state = 'QUEUED';
-- retries: what failed and is not settled (NoticeRetryService)
create index notice_failed on notice (due_at)
  where state in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE') and escalated_at is null;
-- receipts: what a gateway has taken and not yet told of (ReceiptLedger)
create index notice_awaits_receipt on notice (message_id) where state = 'SENT' and gateway is not null;

-- Every try to hand a notice over, as evidence.
create table notice_attempt (
  id bigint generated always as identity primary key,
  notice_id bigint not null references notice,
  attempted_at timestamptz not null,
  gateway varchar(60) not null,
  outcome varchar(20) not null check (
    outcome in ('SENT', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')),
  message_id varchar(200),
  reply varchar(200) not null
);
-- the tries of one notice (NoticeQuery)
create index notice_attempt_of_notice on notice_attempt (notice_id, id);
-- rates and failures of the gateways (GatewayQuery)
create index notice_attempt_lately on notice_attempt (attempted_at, gateway);

-- What a gateway told of a message later on; it may come before the message was noted as sent.
create table notice_receipt (
  id bigint generated always as identity primary key,
  gateway varchar(60) not null,
  message_id varchar(200) not null,
  outcome varchar(20) not null check (
    outcome in ('DELIVERED', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')),
  reply varchar(200) not null,
  received_at timestamptz not null,
  notice_id bigint references notice,
  settled_at timestamptz
);
-- receipts that found no notice yet (ReceiptLedger)
create index notice_receipt_open on notice_receipt (received_at) where settled_at is null;
-- the receipts of one notice (NoticeQuery)
create index notice_receipt_of_notice on notice_receipt (notice_id) where notice_id is not null;

-- Gateways that a system administrator has switched off; all servers look here.
create table gateway_switch (
  gateway varchar(60) primary key,
  switched_off boolean not null,
  switched_by varchar(60) not null,
  switched_at timestamptz not null
);
