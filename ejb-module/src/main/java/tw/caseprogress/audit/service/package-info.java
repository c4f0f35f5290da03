/**
 * Writing and reading the audit trail.
 *
 * <p>{@link tw.caseprogress.audit.service.AuditTrail} writes within the caller's transaction;
 * {@link tw.caseprogress.audit.service.AuditQuery} answers who looked at a case.
 */
package tw.caseprogress.audit.service;
