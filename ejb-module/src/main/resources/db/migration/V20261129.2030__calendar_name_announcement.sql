-- The shipped closures named where they had been looked up, a news site among others, and the open data
-- said so. They name who declared them; where they were looked up stays as a note, which is not served.
alter table office_closure add column note varchar(400);
comment on column office_closure.note is 'where a shipped closure was looked up; for ourselves, never shown';

-- This once: what is kept is not changed but put in its right place
alter table office_closure disable trigger calendar_is_kept;
update office_closure c
   set note = c.source, source = '臺北市政府停止上班公告'
  from calendar_change k
 where k.id = c.calendar_change_id and k.kind = 'SHIPPED';
alter table office_closure enable trigger calendar_is_kept;
