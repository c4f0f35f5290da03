-- An officer is told by mail of the cases that came from colleagues on a day.
alter table staff_letter drop constraint staff_letter_kind_check;
alter table staff_letter add constraint staff_letter_kind_check check (
  kind in ('REPORT', 'REMINDER', 'HAND_OVER'));
