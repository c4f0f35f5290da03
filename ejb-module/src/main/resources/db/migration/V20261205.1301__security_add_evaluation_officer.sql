-- 研考人員: the city's evaluation office compares how the agencies keep their deadlines
alter table staff_user_role drop constraint staff_user_role_role_check;
alter table staff_user_role add constraint staff_user_role_role_check check (role in ('CASE_OFFICER',
  'SUPERVISOR', 'AGENCY_HEAD', 'AGENCY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'HOTLINE_OPERATOR',
  'HOTLINE_SUPERVISOR', 'AUDITOR', 'EVALUATION_OFFICER'));
