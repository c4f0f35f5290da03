-- A list of cases that somebody keeps under a name of his own: the part of its address that says which rows.
create table worklist_view (
  staff_user_id bigint not null references staff_user (id),
  name varchar(40) not null,
  query varchar(600) not null check (query like '?%'),
  saved_at timestamptz not null,
  primary key (staff_user_id, name) -- also for the views of one person (SavedViewService)
);
comment on column worklist_view.query is 'the query string of the list, with its question mark; never words that were searched for';
