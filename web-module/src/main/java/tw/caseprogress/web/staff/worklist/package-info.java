/**
 * The worklist, home page of the intranet. {@link
 * tw.caseprogress.web.staff.worklist.BrowseWorklistBacking} holds what is chosen, {@link
 * tw.caseprogress.web.staff.worklist.WorklistRows} fetches one page of it at a time.
 */
package tw.caseprogress.web.staff.worklist;
