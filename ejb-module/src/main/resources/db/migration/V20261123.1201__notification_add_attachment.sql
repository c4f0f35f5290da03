-- What goes with a notice: made when it is handed over and not kept; with the state it is the evidence.
alter table notice add column attachment varchar(10) check (attachment in ('SLIP'));
