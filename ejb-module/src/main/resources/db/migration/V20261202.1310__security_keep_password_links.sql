-- A person sets a forgotten password by a code that came by mail: of each person the last one, until it is used.
create table password_link (
  staff_user_id bigint primary key references staff_user (id),
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
comment on column password_link.code_hash is 'keyed; the code itself is in the mail alone';
comment on column password_link.made_at is 'void as soon as the password was changed after it';
