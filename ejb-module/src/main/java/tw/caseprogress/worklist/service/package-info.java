/**
 * Reads worklists.
 *
 * <p>{@link tw.caseprogress.worklist.service.WorklistQuery} reads the rows and counts of what
 * {@link tw.caseprogress.worklist.service.WorklistSelection} selects; {@link
 * tw.caseprogress.worklist.service.WorklistChoicesQuery} what there is to select by.
 */
package tw.caseprogress.worklist.service;
