-- Requests of extensions are forgotten with their case.
alter table extension_request drop constraint extension_request_case_file_id_fkey;
alter table extension_request add constraint extension_request_case_file_id_fkey
  foreign key (case_file_id) references case_file (id) on delete cascade;
