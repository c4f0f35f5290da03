-- A call to 1999: what it was about, what the operator noted. Its look-ups are counted by it, and each names its way.
create table hotline_call (
  id             bigint generated always as identity primary key,
  operator_login varchar(100) not null,
  begun_at       timestamptz not null,
  ended_at       timestamptz,
  case_number    varchar(13),
  found          boolean not null default false,
  topic          varchar(20) check (topic in ('PROGRESS', 'SUPPLEMENT', 'OVERDUE', 'APPLYING', 'OTHER')),
  note_sealed    bytea
);
comment on table hotline_call is 'calls to 1999; case_number is the last that was looked up, found whether any was';

-- an operator's calls of a day (CallLog.ofOperator)
create index hotline_call_operator on hotline_call (operator_login, begun_at);
-- the topics of some days (CallLog.topics)
create index hotline_call_begun on hotline_call (begun_at);
-- earlier calls about a case (CallLog.ofCase)
create index hotline_call_case on hotline_call (case_number, begun_at) where found;

-- what calls were about until now was noted with their look-ups
insert into hotline_call (operator_login, begun_at, ended_at, case_number, found, topic)
select operator_login, looked_up_at, looked_up_at, case_number, found, topic
  from hotline_look_up where topic is not null;

alter table hotline_look_up drop column topic;
alter table hotline_look_up add column call_id bigint references hotline_call;
alter table hotline_look_up add column way varchar(10) not null default 'PASSWORD'
  check (way in ('PASSWORD', 'FACTS'));
comment on column hotline_look_up.call_id is 'null for those from before calls were kept';

-- whether an operator found a case in a call (CallLog.foundIn)
create index hotline_look_up_call on hotline_look_up (call_id) where found;

-- Nothing of a look-up changes any more.
drop trigger hotline_look_up_is_kept on hotline_look_up;
create trigger hotline_look_up_is_kept before update or delete on hotline_look_up
  for each row execute function hotline_look_up_is_kept();
