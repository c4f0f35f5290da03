-- Files that go with a letter to staff, such as the tables of a report; thrown away with its words.
create table staff_letter_file (
  staff_letter_id bigint not null references staff_letter on delete cascade,
  place smallint not null check (place >= 0),
  file_name text not null,
  media_type varchar(80) not null,
  content_sealed bytea not null check (length(content_sealed) <= 6000000),
  primary key (staff_letter_id, place)
);
comment on column staff_letter_file.content_sealed is 'the file, sealed; erased once the letter was sent or given up';
