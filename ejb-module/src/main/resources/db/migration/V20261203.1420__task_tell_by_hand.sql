-- An officer is asked to call or to write where no notice reaches anybody of a case.
alter table officer_task drop constraint officer_task_kind_check;
alter table officer_task add constraint officer_task_kind_check check (
  kind in ('SUPPLEMENT_OVERDUE', 'SUPPLEMENT_LATE', 'NOTICE_FAILED', 'INSTRUCTION', 'EXTENSION_TO_APPROVE',
           'EXTENSION_DECLINED', 'TELL_BY_HAND'));
comment on column officer_task.detail is
  'facts for its sentence, never personal data; of TELL_BY_HAND also the detail of the event, as notice.detail has it';
