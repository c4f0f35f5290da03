-- Each slip that was put on paper: the first, and the reprints that say so (憑單補列印).
create table slip_print (
  id bigint generated always as identity primary key,
  case_file_id bigint not null references case_file (id),
  print_no integer not null check (print_no > 0),
  printed_at timestamptz not null,
  printed_by varchar(100) not null,
  reason varchar(200) not null,
  -- the prints of a case (SlipPrints)
  constraint slip_print_no unique (case_file_id, print_no)
);
comment on column slip_print.print_no is '1: the first; all others are reprints, the n-th of which has n + 1';
-- whoever opened a slip before may have put it on paper: the next one is a reprint
insert into slip_print (case_file_id, print_no, printed_at, printed_by, reason)
select distinct on (c.id) c.id, 1, a.at, a.actor, left(coalesce(a.purpose, ''), 200)
  from audit_entry a join case_file c on c.case_number = a.case_number
 where a.action = 'SLIP_PRINTED'
 order by c.id, a.at;

create function slip_print_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'prints of slips are never changed or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger slip_print_is_kept before update or delete on slip_print
  for each row execute function slip_print_is_kept();
create trigger slip_print_is_kept_whole before truncate on slip_print
  for each statement execute function slip_print_is_kept();
