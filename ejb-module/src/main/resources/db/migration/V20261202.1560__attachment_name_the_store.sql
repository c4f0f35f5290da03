-- Where a content was put: after a change of the store it is not taken for removed as long as it lies in the former one.
alter table attachment add store varchar(10) not null default 'FOLDER' check (store in ('FOLDER', 'BUCKET'));
comment on column attachment.store is 'only there the content is removed; whoever moves contents to another store changes it';
