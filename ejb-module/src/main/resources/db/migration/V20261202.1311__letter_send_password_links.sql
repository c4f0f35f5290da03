-- The mail by which a person sets a forgotten password waits among the letters to staff.
alter table staff_letter drop constraint staff_letter_kind_check;
alter table staff_letter add constraint staff_letter_kind_check check (
  kind in ('REPORT', 'REMINDER', 'HAND_OVER', 'PASSWORD_LINK'));
