-- Cases whose parties are told nothing more, because the consent to it was withdrawn.
create table notice_stop (
  case_file_id bigint primary key references case_file,
  stopped_at timestamptz not null
);
