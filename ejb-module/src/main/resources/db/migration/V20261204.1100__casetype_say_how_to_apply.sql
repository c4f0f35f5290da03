-- What citizens read before they apply, and the situations of life by which they find a case type. It is of the type and
-- not of a version: it holds from the moment on which it is written. Without a row the situations that are delivered hold.
create table case_type_how_to_apply (
  case_type_id bigint primary key references case_type (id) on delete cascade,
  situations varchar(300) not null,
  way_zh varchar(600) not null,
  way_en varchar(1200) not null,
  fee_zh varchar(200) not null,
  fee_en varchar(400) not null,
  form_address varchar(300) not null
);
comment on column case_type_how_to_apply.situations is 'names of LifeSituation, parted by blanks';
