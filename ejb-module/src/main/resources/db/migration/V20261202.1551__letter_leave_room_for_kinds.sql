-- The kind of a letter may have a longer name: PASSWORD_LINK.
alter table staff_letter alter column kind type varchar(20);
