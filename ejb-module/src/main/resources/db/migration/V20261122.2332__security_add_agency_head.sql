-- 機關首長: reminded of what is overdue in the agency
alter table staff_user_role drop constraint staff_user_role_role_check;
alter table staff_user_role add constraint staff_user_role_role_check check (role in ('CASE_OFFICER',
  'SUPERVISOR', 'AGENCY_HEAD', 'AGENCY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'HOTLINE_OPERATOR', 'AUDITOR'));
