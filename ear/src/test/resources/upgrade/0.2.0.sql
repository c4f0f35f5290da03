-- Rows as release 0.2.0 wrote them, in the tables that later migrations change. A whole database of that release is 0.2.0.zip.
insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
values ('CA', '民政局', 'Civil Affairs', '民政局', 'Civil Affairs', 'FIRST_LEVEL', '1999', '市府路 1 號');
insert into case_type (code, owner_agency_id) select 'TYPE', id from agency;
insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit,
  clock_start, pause_policy, supplement_days, extension_allowed, legal_basis_zh, consent_form_version, published_on)
select id, 1, 'PUBLISHED', '申請', 'Application', 5, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 7, true, '法', '1', '2026-01-01'
  from case_type;

-- one that runs, one that is closed
insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id, intake_agency_id,
  handling_agency_id, handling_unit, officer_login, channel, received_on, registered_at, state, current_step_order,
  due_on, applicant_name_masked, applicant_name_index, language, submission_key, outcome, closed_on, closed_on_time,
  working_days_used, version)
select c.number, '\x01', v.case_type_id, v.id, a.id, a.id, '一科', 'officer', 'COUNTER', '2026-11-20', now(), c.state, 1,
       '2026-11-30', '王○明', '\x01', 'ZH_TW', c.number, c.outcome, c.closed, c.in_time, c.used, 0
  from case_type_version v, agency a,
       (values ('1234567890123', 'IN_PROGRESS', null, null::date, null::boolean, null::integer),
               ('2345678901234', 'CLOSED', 'GRANTED', '2026-11-26', true, 4)) c (number, state, outcome, closed, in_time, used);
insert into progress_entry (case_file_id, kind, step_order, entered_on, entered_at, entered_by, text)
select id, 'STEP_REACHED', 1, '2026-11-20', now(), 'officer', '' from case_file;

-- what only grows
insert into audit_entry (at, actor, actor_kind, action, case_number, agency_code, purpose, detail)
values ('2026-11-20 10:00+08', 'officer', 'STAFF', 'CASE_OPENED', '1234567890123', 'CA', null, '{"channel": "COUNTER"}'),
       ('2026-11-20 10:01+08', 'officer', 'STAFF', 'SLIP_PRINTED', '1234567890123', 'CA', null, null);
insert into due_date_change (case_file_id, old_due_on, new_due_on, cause, changed_by, changed_at, to_tell)
select id, '2026-11-27', '2026-11-30', 'EXTENSION', 'officer', now(), false from case_file where state <> 'CLOSED';
insert into hotline_look_up (operator_login, looked_up_at, case_number, found, topic)
values ('hotline', now(), '1234567890123', true, 'PROGRESS'), ('hotline', now(), null, false, null);
insert into calendar_change (kind, source_document, changed_by, changed_at)
values ('SHIPPED', 'release', 'system', now()), ('CLOSURE_ENTERED', '府人考字第1號', 'admin', now());
insert into office_closure (calendar_change_id, closed_on, extent, area_kind, area, event_zh, event_en, source)
select k.id, c.day, 'FULL', 'CITY', '臺北市', c.event, 'Typhoon', c.source
  from (values ('SHIPPED', '2024-10-02'::date, '山陀兒颱風', '新聞網站'),
               ('CLOSURE_ENTERED', '2024-10-31', '康芮颱風', '府人考字第1號')) c (kind, day, event, source)
  join calendar_change k using (kind)
 order by c.day;

-- locked at noon; and one who left
insert into staff_user (login, display_name, agency_code, password_hash, password_changed_at, must_change_password,
  failed_attempts, locked_until, active)
values ('officer', '承辦人', 'CA', 'hash', now(), false, 5, now() + interval '1 hour', true),
       ('left', '離職者', 'CA', 'hash', now(), false, 0, null, false);
insert into staff_user_role (staff_user_id, role) select id, 'CASE_OFFICER' from staff_user where active;
insert into staff_letter (kind, business_date, addressee_login, letter_key, subject, address_sealed, text_sealed,
  html_sealed, state, queued_at, due_at, attempts)
values ('REMINDER', '2026-11-27', 'officer', 'key', '催辦', '\x01', '\x01', '\x01', 'QUEUED', now(), now(), 1);

insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed, address_masked, body,
  template_version, segments, state, attempts, queued_at, due_at, occasion_at, gateway, message_id, sent_at, try_again,
  unclear_tries)
select c.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', '\x01', '09*****678', n.body, '1', 1, n.state, 1, now(), now(),
       now(), 'smsc', n.message, n.sent, n.again, n.unclear
  from case_file c,
       (values ('due again', 'TEMPORARY_FAILURE', null, null::timestamptz, true, 0),
               ('nobody knows', 'UNCLEAR', null, null, false, 2),
               ('sent', 'SENT', '00AB12', now(), false, 0)) n (body, state, message, sent, again, unclear)
 where c.state <> 'CLOSED';
insert into notice_attempt (notice_id, attempted_at, gateway, outcome, reply)
select n.id, a.at, 'smsc', n.state, a.reply
  from notice n
  join (values ('due again', '2026-11-20 10:00+08'::timestamptz, 'busy'),
               ('nobody knows', '2026-11-20 10:00+08', 'no answer'),
               ('nobody knows', '2026-11-20 10:05+08', 'no answer again')) a (body, at, reply) using (body)
 order by a.at, a.reply;
insert into notice_receipt (gateway, message_id, message_keys, outcome, reply, received_at)
values ('smsc', '00AB12', '{ab12}', 'DELIVERED', '', now());
insert into text_query (received_at, gateway, sender_masked, sender_index, text_index, case_number, outcome)
values (now(), 'smsc', '09*****678', '\x01', '\x01', '1234567890123', 'FOUND');
insert into key_mark (purpose, number, mark)
values ('blind-index', 1, 'b'), ('personal-data', 1, 'd'), ('query-password-hash', 1, 'h'), ('query-passwords', 1, 'p');
