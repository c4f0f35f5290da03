-- Supervisors are asked to approve of extensions, and officers to see to those that were declined.
alter table officer_task drop constraint officer_task_kind_check;
alter table officer_task add constraint officer_task_kind_check check (
  kind in ('SUPPLEMENT_OVERDUE', 'SUPPLEMENT_LATE', 'NOTICE_FAILED', 'INSTRUCTION',
           'EXTENSION_TO_APPROVE', 'EXTENSION_DECLINED'));
-- what waits for supervisors, counted on each of their pages (WorklistQuery.toApprove)
create index officer_task_to_approve on officer_task (case_file_id)
  where done_at is null and kind = 'EXTENSION_TO_APPROVE';
