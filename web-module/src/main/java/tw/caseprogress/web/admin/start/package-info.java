/**
 * The first start: {@link tw.caseprogress.web.admin.start.ShowChecklistBacking} shows what is still
 * to be set up on {@code /admin/start/checklist}, and {@link
 * tw.caseprogress.web.admin.start.LeadHomeServlet} leads administrators there as long as something
 * is.
 */
package tw.caseprogress.web.admin.start;
