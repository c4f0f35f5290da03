-- People who may sign in. The agency is named by its code: agencies come with a later migration.
create table staff_user (
  id bigint generated always as identity primary key,
  login varchar(60) not null unique check (login = lower(login)),
  display_name varchar(100) not null,
  agency_code varchar(10),
  unit varchar(100) not null default '',
  email varchar(254),
  password_hash varchar(300) not null,
  password_changed_at timestamptz not null,
  must_change_password boolean not null,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  version integer not null default 0
);
create index staff_user_agency on staff_user (agency_code);

create table staff_user_role (
  staff_user_id bigint not null references staff_user,
  role varchar(30) not null check (role in ('CASE_OFFICER', 'SUPERVISOR', 'AGENCY_ADMINISTRATOR',
    'SYSTEM_ADMINISTRATOR', 'HOTLINE_OPERATOR', 'AUDITOR')),
  primary key (staff_user_id, role)
);

-- The last passwords, so that they are not used again.
create table staff_user_old_password (
  staff_user_id bigint not null references staff_user,
  password_hash varchar(300) not null,
  replaced_at timestamptz not null
);
create index staff_user_old_password_user on staff_user_old_password (staff_user_id);
