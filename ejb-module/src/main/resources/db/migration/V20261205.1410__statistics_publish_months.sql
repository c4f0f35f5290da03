-- The open data: finished months, written once and never changed, so that no second version of a month can be
-- subtracted from the first (OpenDataPublication). An agency or type of 0 stands for all of them together.
create table open_data_month (
  agency_id      bigint not null,
  case_type_id   bigint not null,
  month          date not null check (extract(day from month) = 1),
  received       bigint not null check (received >= 0),
  closed_on_time bigint not null check (closed_on_time >= 0),
  closed_late    bigint not null check (closed_late >= 0),
  open_on_time   bigint not null check (open_on_time >= 0),
  open_overdue   bigint not null check (open_overdue >= 0),
  consents       bigint not null check (consents >= 0),
  emails         bigint not null check (emails >= 0),
  text_messages  bigint not null check (text_messages >= 0),
  answers        bigint not null check (answers >= 0),
  score_sum      bigint not null check (score_sum >= 0),
  sealed         varchar(120) not null,
  -- the months of a series (OpenDataQuery)
  primary key (agency_id, case_type_id, month)
);
comment on column open_data_month.open_on_time is 'at the end of the month';
comment on column open_data_month.sealed is
  'the groups of figures, between blanks, of which no window may begin after this month or end with it';
comment on table open_data_month is
  'a series without a row for a month has no figures in it, and is sealed as in its last row before';
-- all agencies in some months, of one type or of all together (OpenDataQuery)
create index open_data_month_by_type on open_data_month (case_type_id, month, agency_id);

-- Which months are published: of one without any row it is known that nothing happened.
create table open_data_publication (
  month        date primary key check (extract(day from month) = 1),
  published_at timestamptz not null
);
