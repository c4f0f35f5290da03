-- Where a deed came from, and refusals. Rows that are there stay as they are: a new column changes
-- none of them, and the trigger that keeps them stands.
alter table audit_entry
  add client_address varchar(45), -- IPv4 or IPv6 as text; empty for what the product does itself
  add zone varchar(10),
  add roles varchar(200), -- what the actor could do then, parted by blanks
  add cause varchar(20), -- why it was refused
  add times integer; -- how many more of the same kind this entry stands for

-- AuditEntryRepository.slipsOf: how many slips an officer opened today
create index audit_entry_slip on audit_entry (actor, at) where action = 'SLIP_PRINTED';
-- an auditor asks for refusals of a day, and for what came from an address
create index audit_entry_refused on audit_entry (at) where action = 'REFUSED';
create index audit_entry_from on audit_entry (client_address, id) where client_address is not null;
