/**
 * Screens below {@code /admin/audit}, of auditors.
 *
 * <p>{@link tw.caseprogress.web.admin.audit.BrowseTrailBacking} lists who looked at and changed
 * what.
 */
package tw.caseprogress.web.admin.audit;
