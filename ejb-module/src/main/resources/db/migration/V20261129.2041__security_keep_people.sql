-- What administrators keep of people, and what tells them whether an account is in use.
alter table staff_user add column phone varchar(30) not null default '';
alter table staff_user add column last_signed_in_at timestamptz;
alter table staff_user add column ended_at timestamptz;
comment on column staff_user.ended_at is 'when the account was ended; null while it is active';
