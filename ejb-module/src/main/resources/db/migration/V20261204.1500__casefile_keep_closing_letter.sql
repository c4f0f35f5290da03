-- The official letter that tells of the end of a case; document_number is another one: that of the paper that came in.
alter table case_file
  add column closing_letter_number varchar(60),
  add column closing_letter_dated_on date,
  add constraint case_file_closing_letter_check check (
    (closing_letter_number is null) = (closing_letter_dated_on is null)
    and (closing_letter_number is null or state = 'CLOSED'));
comment on column case_file.closing_letter_number is 'null: none was sent, or its number is not known';
