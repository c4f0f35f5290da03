-- A running case follows another version of its type: its course keeps what is needed to read and undo that.
alter table progress_entry drop constraint progress_entry_kind_check;
alter table progress_entry add constraint progress_entry_kind_check check (
  kind in ('STEP_REACHED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED',
           'SUPPLEMENT_IN_PART', 'EXTENDED', 'OUTSIDE_WAIT_STARTED', 'OUTSIDE_WAIT_ENDED',
           'CLOCK_STARTED', 'OFFICER_MESSAGE', 'CLOSED', 'REOPENED', 'CONTACT_DELETED',
           'CONTACT_CHANGED', 'HANDED_OVER', 'CORRECTED', 'VERSION_MOVED', 'VERSION_MOVE_UNDONE',
           'RETRACTED'));

-- identities of both versions, which step became which, and the papers that had come
alter table progress_entry add column version_change text;
alter table progress_entry add constraint progress_entry_version_change_check check (
  (kind = 'VERSION_MOVED') = (version_change is not null));

alter table due_date_change drop constraint due_date_change_cause_check;
alter table due_date_change add constraint due_date_change_cause_check check (
  cause in ('CALENDAR_YEAR', 'CLOSURE', 'SUPPLEMENT', 'EXTENSION', 'PAUSE', 'RECEIPT', 'REOPENED', 'VERSION'));
