-- An auditor reads the trail of some days (AuditEntryRepository.ofTrail).
create index audit_entry_at on audit_entry (at);
