-- An agency may have the acceptance slip go with the mail of opening.
alter table agency add column slip_attached boolean not null default false;
