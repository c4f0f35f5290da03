-- The texts of notices that the city or an agency words for itself: each saving adds a version, the latest is used.
create table notice_text (
  id bigint generated always as identity primary key,
  agency_code varchar(10) references agency (code),
  event varchar(24) not null,
  channel varchar(12) not null check (channel in ('EMAIL', 'TEXT_MESSAGE')),
  language varchar(5) not null check (language in ('ZH_TW', 'EN')),
  subject varchar(200),
  body text,
  saved_by varchar(60) not null,
  saved_at timestamptz not null,
  check (body is not null or subject is null)
);
comment on column notice_text.agency_code is 'null: the city''s, for every agency that has none of its own';
comment on column notice_text.body is 'null: back to what stands below, the city''s text or the delivered one';
-- the versions of one text, the latest first (NoticeTextReader)
create index notice_text_place on notice_text (event, channel, language, agency_code, id desc);

create function notice_text_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a text that notices name is never changed or removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger notice_text_is_kept before update or delete on notice_text
  for each row execute function notice_text_is_kept();
create trigger notice_text_is_kept_whole before truncate on notice_text
  for each statement execute function notice_text_is_kept();
