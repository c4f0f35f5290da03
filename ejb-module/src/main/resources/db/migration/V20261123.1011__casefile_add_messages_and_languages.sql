-- Messages from the officer stand in the course of the case; the form they came by is sent once.
alter table progress_entry
  add column in_reply_to varchar(1000),
  add column submission_key varchar(36) unique;
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED',
           'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED', 'CLOCK_STARTED', 'OFFICER_MESSAGE',
           'CLOSED', 'RETRACTED'));
alter table progress_entry add constraint only_messages_reply check (
  kind = 'OFFICER_MESSAGE' or (in_reply_to is null and submission_key is null));
comment on column progress_entry.in_reply_to is 'what the citizen had asked; for staff alone';

-- An agent may be written to in another language than the applicant.
alter table case_party
  add column language varchar(5) check (language in ('ZH_TW', 'EN'));
update case_party p set language = f.language from case_file f where f.id = p.case_file_id;
alter table case_party alter column language set not null;
