-- Officers are told of instructions, supervisors of answers, officers that a supervisor presses for a case.
alter table staff_letter drop constraint staff_letter_kind_check;
alter table staff_letter add constraint staff_letter_kind_check check (
  kind in ('REPORT', 'REMINDER', 'HAND_OVER', 'PASSWORD_LINK', 'INSTRUCTION', 'REPLY', 'REMINDER_NOW'));
