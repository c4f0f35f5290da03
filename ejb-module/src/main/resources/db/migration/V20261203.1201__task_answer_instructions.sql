-- An officer is to answer an instruction; its subject is the id of the note.
alter table officer_task drop constraint officer_task_kind_check;
alter table officer_task add constraint officer_task_kind_check check (
  kind in ('SUPPLEMENT_OVERDUE', 'SUPPLEMENT_LATE', 'NOTICE_FAILED', 'INSTRUCTION'));
