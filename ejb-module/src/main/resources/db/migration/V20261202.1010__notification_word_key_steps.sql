-- A key step of a case type may have texts of its own; a step is the same in all versions that call it so.
alter table notice_text
  add column case_type_code varchar(40) references case_type (code),
  add column step_name varchar(40),
  add check ((case_type_code is null) = (step_name is null)),
  add check (case_type_code is null or event = 'KEY_STEP_REACHED');
comment on column notice_text.case_type_code is 'null: for all that have no text of their own';
comment on column notice_text.step_name is 'the Chinese name';
