-- Calls, their notes and numbers to call back are forgotten in time (ADR 231).

-- The log of look-ups stays, and names a call by its number alone.
alter table hotline_look_up drop constraint hotline_look_up_call_id_fkey;
comment on column hotline_look_up.call_id is
  'null for those from before calls were kept; the call may be forgotten, the look-up is not';

-- A wish to be called stays with its case, without the call, in time without number and question.
alter table call_back_request drop constraint call_back_request_call_id_fkey;
alter table call_back_request alter column call_id drop not null;
alter table call_back_request add constraint call_back_request_call_id_fkey
  foreign key (call_id) references hotline_call on delete set null;
alter table call_back_request alter column number_sealed drop not null;

-- notes that are old (CallLog.forgetNotes)
create index hotline_call_noted on hotline_call (begun_at) where note_sealed is not null;
-- numbers that are old (CallBackLog.forget)
create index call_back_request_kept on call_back_request (asked_at) where number_sealed is not null;

-- The earlier calls of a case are those in which it was found: case_number is only the last that was looked up.
drop index hotline_call_case;
-- earlier calls about a case (CallLog.ofCase)
create index hotline_look_up_found on hotline_look_up (case_number, looked_up_at) where found;
