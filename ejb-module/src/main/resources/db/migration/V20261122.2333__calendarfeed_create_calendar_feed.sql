-- The secret address of an officer's due dates; only its hash is kept.
create table calendar_feed (
  staff_user_id bigint primary key references staff_user on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  last_used_at timestamptz
);
