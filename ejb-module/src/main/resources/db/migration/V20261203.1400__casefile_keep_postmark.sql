-- The day on which a mailed application was posted: it counts as filed then (Administrative Procedure Act art. 49).
alter table case_file add column postmarked_on date
  check (postmarked_on is null or channel = 'MAIL' and postmarked_on <= received_on);
comment on column case_file.postmarked_on is 'null: not mailed, or not legible; no due date follows from it';
