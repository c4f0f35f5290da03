-- What becomes of a notice is decided once, when the failure is learned; and a message that was
-- given and never answered is unclear, which is neither sent nor failed.
alter table notice drop constraint notice_state_check;
alter table notice add constraint notice_state_check check (
  state in ('QUEUED', 'SENT', 'DELIVERED', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE',
            'TECHNICAL_FAILURE', 'UNCLEAR', 'CANCELLED'));
alter table notice_attempt drop constraint notice_attempt_outcome_check;
alter table notice_attempt add constraint notice_attempt_outcome_check check (
  outcome in ('SENT', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE', 'UNCLEAR'));
alter table notice_receipt drop constraint notice_receipt_outcome_check;
alter table notice_receipt add constraint notice_receipt_outcome_check check (
  outcome in ('DELIVERED', 'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE', 'UNCLEAR'));

alter table notice
  add column try_again boolean not null default false,
  add column unclear_tries integer not null default 0;
comment on column notice.try_again is 'failed: whether it is sent once more when it is due, or given up';
comment on column notice.unclear_tries is 'tries of which nobody knows whether the gateway took it';
-- until now the retries decided when they came by; what had a further try ahead keeps it
update notice
   set try_again = true
 where state in ('TEMPORARY_FAILURE', 'TECHNICAL_FAILURE') and escalated_at is null
   and address_sealed is not null and due_at < queued_at + interval '3 days';

drop index notice_failed;
-- retries: what failed or is unclear and waits for its next step (NoticeRetryService)
create index notice_failed on notice (due_at)
  where state in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE', 'UNCLEAR')
    and escalated_at is null;

-- a try that was noted twice, because the answer to the first note was lost
delete from notice_attempt a
 using notice_attempt b
 where b.notice_id = a.notice_id and b.attempted_at = a.attempted_at and b.gateway = a.gateway
   and b.id < a.id;
-- each try once, however often it is noted (NoticeClaimService)
create unique index notice_attempt_once on notice_attempt (notice_id, attempted_at, gateway);
