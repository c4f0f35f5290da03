-- An agency may let 1999 tell callers which papers are missing (ADR 221); at first none does.
alter table agency add column papers_by_phone boolean not null default false;
comment on column agency.papers_by_phone is 'whether hotline operators may tell callers the papers that are missing';
