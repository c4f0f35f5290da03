-- Rows as release 0.1.0 wrote them, in the tables that later migrations change.
insert into agency (code, name_zh, name_en, short_name_zh, short_name_en, level, phone, address_zh)
values ('CA', '民政局', 'Civil Affairs', '民政局', 'Civil Affairs', 'FIRST_LEVEL', '1999', '市府路 1 號');
insert into case_type (code, owner_agency_id) select 'TYPE', id from agency;
insert into case_type_version (case_type_id, version_no, state, name_zh, name_en, limit_length, limit_unit,
  clock_start, pause_policy, supplement_days, extension_allowed, legal_basis_zh, consent_form_version, published_on)
select id, 1, 'PUBLISHED', '申請', 'Application', 5, 'WORKING_DAY', 'RECEIVED', 'PAUSE', 7, true, '法', '1', '2026-01-01'
  from case_type;
insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id, intake_agency_id,
  handling_agency_id, handling_unit, officer_login, channel, received_on, registered_at, state, current_step_order,
  due_on, applicant_name_masked, applicant_name_index, language, submission_key, version)
select '1234567890123', '\x01', v.case_type_id, v.id, a.id, a.id, '一科', 'officer', 'COUNTER', '2026-11-20', now(),
       'IN_PROGRESS', 1, '2026-11-27', '王○明', '\x01', 'ZH_TW', 'key', 0
  from case_type_version v, agency a;

-- the body tells what is meant: a failure in its three days, one that is over, one that was given away, a receipt
insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed, address_masked, body,
  template_version, segments, state, attempts, queued_at, due_at, occasion_at, gateway, message_id, sent_at, escalated_at)
select c.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', n.address, '09*****678', n.body, '1', 1, n.state, 1, n.queued,
       n.due, n.queued, 'smsc', n.message, n.sent, n.escalated
  from case_file c,
       (values ('due again', 'TEMPORARY_FAILURE', '\x01'::bytea, now() - interval '1 day', now() + interval '1 hour', null, null::timestamptz, null::timestamptz),
               ('ours', 'TECHNICAL_FAILURE', '\x01', now(), now() + interval '1 minute', null, null, null),
               ('over', 'TEMPORARY_FAILURE', '\x01', now() - interval '4 days', now(), null, null, null),
               ('final', 'PERMANENT_FAILURE', '\x01', now(), now(), null, null, null),
               ('given away', 'TECHNICAL_FAILURE', '\x01', now(), now(), null, null, now()),
               ('forgotten', 'TEMPORARY_FAILURE', null, now(), now(), null, null, null),
               ('queued', 'QUEUED', '\x01', now(), now(), null, null, null),
               ('sent', 'SENT', '\x01', now(), now(), '00AB12', now(), null))
         n (body, state, address, queued, due, message, sent, escalated);

-- the same try noted twice, and the next one
insert into notice_attempt (notice_id, attempted_at, gateway, outcome, reply)
select n.id, a.at, 'smsc', 'TEMPORARY_FAILURE', a.reply
  from notice n,
       (values ('2026-11-20 10:00+08'::timestamptz, 'first note'), ('2026-11-20 10:00+08', 'second note'),
               ('2026-11-20 10:05+08', 'next try')) a (at, reply)
 where n.body = 'due again';

insert into notice_receipt (gateway, message_id, outcome, reply, received_at, notice_id, settled_at)
select 'smsc', r.message, 'DELIVERED', '', now(), n.id, r.settled
  from (values ('00AB12', null::timestamptz, null), ('77', now(), 'sent')) r (message, settled, body)
  left join notice n on n.body = r.body;
