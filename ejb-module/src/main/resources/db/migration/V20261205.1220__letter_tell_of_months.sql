-- The report of a month is a letter of its own beside that of its last day.
alter table staff_letter drop constraint staff_letter_kind_check;
alter table staff_letter add constraint staff_letter_kind_check check (
  kind in ('REPORT', 'MONTHLY_REPORT', 'REMINDER', 'HAND_OVER', 'PASSWORD_LINK', 'INSTRUCTION', 'REPLY',
           'REMINDER_NOW', 'EXTENSION_ASKED', 'EXTENSION_DECLINED'));
