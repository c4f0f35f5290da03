-- Supervisors are told of extensions that wait for them, officers of those that were declined.
alter table staff_letter drop constraint staff_letter_kind_check;
alter table staff_letter add constraint staff_letter_kind_check check (
  kind in ('REPORT', 'REMINDER', 'HAND_OVER', 'PASSWORD_LINK', 'INSTRUCTION', 'REPLY',
           'REMINDER_NOW', 'EXTENSION_ASKED', 'EXTENSION_DECLINED'));
