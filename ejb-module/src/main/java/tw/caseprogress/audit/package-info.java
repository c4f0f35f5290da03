/**
 * Who did what, to which case, why: the trail that is kept as evidence and only ever grows.
 *
 * <p>{@link tw.caseprogress.audit.AuditAction} lists what is worth an entry.
 */
package tw.caseprogress.audit;
