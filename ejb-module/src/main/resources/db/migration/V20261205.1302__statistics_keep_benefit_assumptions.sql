-- What the estimate of the benefit rests on (效益估算的參數): each saving adds a row, the latest is used.
create table benefit_assumptions (
  id bigint generated always as identity primary key,
  applications bigint not null check (applications >= 0),
  asking_percent numeric(5, 2) not null check (asking_percent between 0 and 100),
  minutes_per_inquiry integer not null check (minutes_per_inquiry >= 0),
  hours_per_day integer not null check (hours_per_day > 0),
  call_charge numeric(7, 2) not null check (call_charge >= 0),
  call_minutes integer not null check (call_minutes > 0),
  agencies integer not null check (agencies >= 0),
  cost_per_agency bigint not null check (cost_per_agency >= 0),
  own_cost bigint not null check (own_cost >= 0),
  saved_by varchar(60) not null,
  saved_at timestamptz not null
);
comment on table benefit_assumptions is 'empty: those of the proposal of 2008, BenefitAssumptions.OF_THE_PROPOSAL';

create function benefit_assumptions_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'assumptions that an estimate rested on are never changed or removed'
    using errcode = 'insufficient_privilege';
end
$$;

create trigger benefit_assumptions_is_kept before update or delete on benefit_assumptions
  for each row execute function benefit_assumptions_is_kept();
create trigger benefit_assumptions_is_kept_whole before truncate on benefit_assumptions
  for each statement execute function benefit_assumptions_is_kept();
