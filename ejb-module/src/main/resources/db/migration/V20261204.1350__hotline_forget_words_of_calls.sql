-- What was noted of a call, and the number to call back, go after a time (CASEPROGRESS_KEEP_CALLS).
alter table call_back_request alter column number_sealed drop not null;
comment on column call_back_request.number_sealed is 'null once it was forgotten, with the question';

-- old notes (CallLog.forgetNotes)
create index hotline_call_noted on hotline_call (begun_at) where note_sealed is not null;
-- old numbers (CallBackLog.forget)
create index call_back_request_numbered on call_back_request (asked_at) where number_sealed is not null;
