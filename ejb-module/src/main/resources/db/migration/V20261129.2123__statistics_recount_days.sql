-- Days whose figures are no longer right: a closing was undone, or a receipt put right. The nightly job
-- counts them anew and takes them out of here.
create table deadline_statistic_recount (
  business_date date not null,
  agency_id     bigint not null references agency (id),
  marked_at     timestamptz not null,
  primary key (business_date, agency_id)
);
comment on column deadline_statistic_recount.marked_at is 'marked again while it is counted, it is counted once more';
