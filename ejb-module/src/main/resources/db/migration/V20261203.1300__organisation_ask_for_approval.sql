-- An agency may say that its supervisors approve of each extension (展期核准); at first none does.
alter table agency add column extension_approval boolean not null default false;
comment on column agency.extension_approval is 'whether a supervisor approves of an extension before it holds';
