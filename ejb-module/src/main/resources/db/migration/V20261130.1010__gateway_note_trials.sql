-- That a gateway has taken a message is what the checklist of the first start asks (SetUpQuery). One row for each gateway.
create table gateway_trial (
  gateway varchar(60) primary key,
  taken_at timestamptz not null
);
comment on column gateway_trial.taken_at is 'when it last took a test message; of those in use before: when it last took a notice';

insert into gateway_trial (gateway, taken_at)
select gateway, max(attempted_at) from notice_attempt where outcome = 'SENT' group by gateway;
