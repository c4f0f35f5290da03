-- A citizen shows by a one-time code that a contact is theirs: of each case and purpose the last code.
create table contact_code (
  case_file_id bigint not null references case_file on delete cascade,
  purpose varchar(12) not null check (purpose in ('OWNER', 'NEW_ADDRESS')),
  code_hash bytea not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  sent_on date not null,
  sent smallint not null,
  primary key (case_file_id, purpose)
);
comment on column contact_code.code_hash is 'keyed, with the address that it was sent to; the code itself is in the message alone';
comment on column contact_code.sent is 'how many were sent on that day';
