-- Which keys the sealed and hashed values of this database hang on: a server that does not have these very keys
-- does not start, and makes no others. The mark is a digest of the key and does not tell it.
create table key_mark (
  purpose varchar(40) not null,
  number smallint not null,
  mark varchar(64),
  noted_at timestamptz not null default now(),
  primary key (purpose, number)
);
comment on column key_mark.mark is 'null until the first start after this table was made: the key was in use before';

insert into key_mark (purpose, number)
select purpose, 1
  from (values ('personal-data'), ('query-passwords'), ('query-password-hash'), ('blind-index')) used (purpose)
 where exists (select 1 from case_file);
