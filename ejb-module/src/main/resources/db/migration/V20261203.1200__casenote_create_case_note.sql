-- What staff write to each other about a case (內部註記、交辦意見); no citizen sees it.
create table case_note (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id) on delete cascade,
  kind varchar(20) not null check (kind in ('INTERNAL_NOTE', 'INSTRUCTION')),
  submission_key varchar(36) not null,
  written_at timestamptz not null,
  written_by varchar(100) not null,
  words_sealed bytea,
  due_on date,
  replied_at timestamptz,
  replied_by varchar(100),
  reply_sealed bytea,
  taken_back_at timestamptz,
  taken_back_by varchar(100),
  taken_back_reason_sealed bytea,
  words_gone_at timestamptz,
  constraint case_note_submitted_once unique (submission_key),
  check ((words_sealed is null) = (words_gone_at is not null)),
  check (kind = 'INSTRUCTION' or due_on is null and replied_at is null),
  check ((replied_at is null) = (replied_by is null)),
  check ((taken_back_at is null) = (taken_back_by is null))
);
comment on column case_note.submission_key is 'of the form: sent twice, it is written once';
comment on column case_note.due_on is 'of an instruction: by when it is to be answered, if anybody said so';
comment on column case_note.words_gone_at is 'when all words were removed, having been kept long enough';
-- the notes of a case (CaseNoteRepository.OF_CASE)
create index case_note_of_case on case_note (case_file_id);
-- the instructions of a day to an officer (NoteLetters.INSTRUCTED)
create index case_note_instructed on case_note (written_at) where kind = 'INSTRUCTION';
-- the answers of a day to whoever had asked (NoteLetters.REPLIED)
create index case_note_replied on case_note (written_by, replied_at) where replied_at is not null;
-- what was kept long enough (CaseNoteRepository.FORGET)
create index case_note_old on case_note (written_at) where words_gone_at is null;
