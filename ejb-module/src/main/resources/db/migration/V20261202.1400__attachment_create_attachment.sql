-- Scans and files of a case (附件). Their content lies sealed in the store of attachments, under store_key.
create table attachment (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id),
  kind varchar(20) not null check (kind in ('APPLICATION', 'CONSENT', 'PAPER', 'LETTER', 'OTHER')),
  paper_name varchar(200),
  note varchar(100),
  file_kind varchar(10) not null
    check (file_kind in ('PDF', 'JPEG', 'PNG', 'TIFF', 'ODT', 'ODS', 'ODP', 'ODG')),
  byte_count bigint not null check (byte_count > 0),
  store_key varchar(100) not null,
  announced_at timestamptz not null,
  added_at timestamptz,
  added_by varchar(100) not null,
  taken_away_at timestamptz,
  taken_away_by varchar(100),
  taken_away_reason varchar(200),
  content_gone_at timestamptz,
  check ((kind = 'PAPER') = (paper_name is not null)),
  check ((taken_away_at is null) = (taken_away_by is null)),
  check ((taken_away_at is null) = (taken_away_reason is null))
);
comment on column attachment.paper_name is 'Chinese name of the paper: by it papers are matched when a case moves to another version';
comment on column attachment.announced_at is 'before the content was handed to the store, so that none lies there without a row';
comment on column attachment.added_at is 'empty: the content is on its way, or never came';
comment on column attachment.content_gone_at is 'when the content was removed, having been taken away or kept long enough';
-- the attachments of a case (AttachmentRepository.OF_CASE)
create index attachment_of_case on attachment (case_file_id);
-- what never came and what was taken away (AttachmentRepository.LEFT_OVER)
create index attachment_left_over on attachment (id)
  where content_gone_at is null and (added_at is null or taken_away_at is not null);
-- what was kept long enough (AttachmentRepository.OLD)
create index attachment_old on attachment (added_at) where content_gone_at is null;
