-- Versions of the consent form (同意書): written by the city or by an agency for itself, in force from a day. The text that
-- came with the product until now is the first, so that every consent that was given names a version that is kept.
create table consent_form (
  id bigint generated always as identity primary key,
  agency_code varchar(10) references agency (code),
  version varchar(20) unique,
  in_force_from date,
  saved_by varchar(100) not null,
  saved_at timestamptz not null,
  check (version is null or in_force_from is not null)
);
comment on column consent_form.agency_code is 'null: the city''s, for every agency that has none of its own';
comment on column consent_form.version is 'what consents name; null: a draft, or with a day that an agency goes back to the city''s form';
comment on column consent_form.in_force_from is 'null: a draft';

-- the words of one version (ConsentFormReader)
create table consent_form_text (
  form_id bigint not null references consent_form (id),
  part varchar(12) not null check (part in ('TITLE', 'LEAD', 'COLLECTOR', 'PURPOSE', 'CATEGORIES', 'USE', 'RIGHTS',
    'CONSEQUENCE', 'DECLARATION', 'SCRIPT')),
  language varchar(5) not null check (language in ('ZH_TW', 'EN')),
  text text not null,
  primary key (form_id, part, language)
);

insert into consent_form (version, in_force_from, saved_by, saved_at)
values ('115-1', date '0001-01-01', 'case-progress', now());

insert into consent_form_text (form_id, part, language, text)
select (select id from consent_form where version = '115-1'), part, language, text from (values
  ('TITLE', 'ZH_TW', '「案件快易查」個人資料蒐集告知事項暨同意書'),
  ('TITLE', 'EN', 'Case progress: notice on personal data and consent'),
  ('LEAD', 'ZH_TW', '臺北市政府為提供非網路申辦案件的進度查詢與主動通知服務，依個人資料保護法第 8 條告知您下列事項：'),
  ('LEAD', 'EN', 'The Taipei City Government offers to let you follow a case that you did not file online and to notify you of its progress. Under Article 8 of the Personal Data Protection Act we tell you the following:'),
  ('COLLECTOR', 'ZH_TW', '受理或承辦您案件的臺北市政府所屬機關（名稱載於受理憑單）。'),
  ('COLLECTOR', 'EN', 'the agency of the Taipei City Government that takes in or handles your case, as named on your acceptance slip.'),
  ('PURPOSE', 'ZH_TW', '提供案件進度查詢、以簡訊或電子郵件通知辦理進度，並供 1999 市民當家熱線代為查詢；您另行同意時，並供滿意度調查。'),
  ('PURPOSE', 'EN', 'to let you look up the progress of your case, to notify you of it by text message or e-mail, and to let the 1999 hotline look it up for you; and, if you agree to that separately, to ask how satisfied you are.'),
  ('CATEGORIES', 'ZH_TW', '姓名、身分證統一編號、行動電話、電子郵件信箱，及代理人之上述資料。'),
  ('CATEGORIES', 'EN', 'name, national identification number, mobile phone number and e-mail address, and the same of your agent.'),
  ('USE', 'ZH_TW', '自登錄之日起至案件結案後依機關保存年限表所定期限屆滿為止；於中華民國境內，由受理及承辦機關、資訊局及受委託傳送通知之業者，以電子或書面方式利用。1999 話務人員看不到您的聯絡資料與申辦內容。'),
  ('USE', 'EN', 'from the day of registration until the retention period of the closed case ends under the agency''s schedule; within the territory of the Republic of China; by the agencies that take in and handle the case, the Department of Information Technology, and the companies that carry the notices, electronically or on paper. Operators of the 1999 hotline cannot see your contact data or what you applied for.'),
  ('RIGHTS', 'ZH_TW', '您得依個人資料保護法第 3 條，向承辦機關請求查詢或閱覽、製給複製本、補充或更正、停止蒐集、處理或利用，以及刪除；可親自、以書面或撥打受理憑單上的電話辦理。'),
  ('RIGHTS', 'EN', 'under Article 3 of the Act you may ask the handling agency to let you inquire of and read your data, to give you a copy, to supplement or correct them, to stop collecting, processing or using them, and to delete them. You may do so in person, in writing, or by calling the number on your acceptance slip.'),
  ('CONSEQUENCE', 'ZH_TW', '您可以自由決定是否提供。如不同意，您的申請案仍依法受理與辦理，但無法登錄本服務，也不會收到進度通知；請逕洽承辦機關詢問進度。'),
  ('CONSEQUENCE', 'EN', 'you are free to decide. Without your consent your application is still taken in and handled as the law provides, but it cannot be registered in this service and you will receive no notices; please ask the handling agency about its progress.'),
  ('DECLARATION', 'ZH_TW', '本人已閱讀並了解上述事項，同意受理機關於上述目的內蒐集、處理及利用本人的個人資料。'),
  ('DECLARATION', 'EN', 'I have read and understood the above, and I consent to the collection, processing and use of my personal data for these purposes.'),
  ('SCRIPT', 'ZH_TW', '您好，這裡是您申請案件的受理機關。您的案件可以登錄「案件快易查」：您隨時可以查詢進度，我們也會用簡訊或電子郵件通知您。依個人資料保護法第 8 條，先向您說明六件事。
第一，蒐集您資料的，是受理或承辦您案件的臺北市政府所屬機關，名稱寫在受理憑單上。
第二，目的是讓您查詢進度、通知您辦理的情形，以及讓 1999 市民當家熱線代您查詢。
第三，會用到的資料是您的姓名、身分證統一編號、行動電話和電子郵件信箱；有代理人的話，也包括代理人的。
第四，資料從登錄這一天起，用到結案後的保存年限屆滿為止；只在國內，由受理和承辦機關、資訊局和受委託傳送通知的業者，以電子或書面方式使用。1999 話務人員看不到您的聯絡資料和申辦內容。
第五，您可以向承辦機關要求查詢、閱覽、複製、補充、更正、停止使用或刪除您的資料；親自來、寫信或打受理憑單上的電話都可以。
第六，要不要提供由您決定。不同意的話，您的申請一樣依法受理和辦理，只是不能登錄這項服務，也不會收到通知，要請您自己向承辦機關詢問進度。
請問您同意我們為了這些目的，蒐集、處理和利用您的個人資料嗎？
（聽到明確的「同意」才勾選。接著問：）案件辦完之後，我們想請您回答滿意度調查，您同意嗎？不同意也沒有關係。'),
  ('SCRIPT', 'EN', 'Hello, this is the agency that takes in your application. We can register your case in the case progress service: you can look up its progress at any time, and we notify you by text message or e-mail. Under Article 8 of the Personal Data Protection Act I first tell you six things.
First: your data are collected by the agency of the Taipei City Government that takes in or handles your case; its name is on your acceptance slip.
Second: the purpose is to let you look up the progress, to notify you of it, and to let the 1999 hotline look it up for you.
Third: the data are your name, national identification number, mobile phone number and e-mail address, and the same of your agent if you have one.
Fourth: they are used from today until the retention period of the closed case ends; only within the country; by the agencies that take in and handle the case, the Department of Information Technology, and the companies that carry the notices, electronically or on paper. Operators of the 1999 hotline cannot see your contact data or what you applied for.
Fifth: you may ask the handling agency to let you inquire of and read your data, to copy, supplement or correct them, to stop using them, and to delete them: in person, in writing, or by calling the number on your acceptance slip.
Sixth: you are free to decide. If you do not agree, your application is still taken in and handled as the law provides, but it cannot be registered in this service and you will receive no notices; you would have to ask the handling agency about its progress.
Do you agree that we collect, process and use your personal data for these purposes?
(Tick the box only after a clear yes. Then ask:) When the case is closed, we would like to ask how satisfied you are. Do you agree to that? You need not.')
) delivered (part, language, text);

alter table consent add constraint consent_form_version foreign key (form_version) references consent_form (version);

create function consent_form_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a form that consents name is never changed or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger consent_form_is_kept before update or delete on consent_form
  for each row execute function consent_form_is_kept();
create trigger consent_form_is_kept_whole before truncate on consent_form
  for each statement execute function consent_form_is_kept();
create trigger consent_form_text_is_kept before update or delete on consent_form_text
  for each row execute function consent_form_is_kept();
create trigger consent_form_text_is_kept_whole before truncate on consent_form_text
  for each statement execute function consent_form_is_kept();
