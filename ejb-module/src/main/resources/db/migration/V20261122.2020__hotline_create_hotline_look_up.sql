-- Every look-up by a hotline operator, found or not. A number is kept only when it was well-formed.
create table hotline_look_up (
  id             bigint generated always as identity primary key,
  operator_login varchar(100) not null,
  looked_up_at   timestamptz not null,
  case_number    varchar(13),
  found          boolean not null,
  topic          varchar(20)
    check (topic in ('PROGRESS', 'SUPPLEMENT', 'OVERDUE', 'OTHER'))
);

create index hotline_look_up_operator on hotline_look_up (operator_login, looked_up_at);
create index hotline_look_up_missed on hotline_look_up (case_number, looked_up_at) where not found;
