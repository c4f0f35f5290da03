/**
 * Reads worklists.
 *
 * <p>{@link tw.caseprogress.worklist.service.WorklistQuery} reads the rows and counts of what
 * {@link tw.caseprogress.worklist.service.WorklistSelection} selects.
 */
package tw.caseprogress.worklist.service;
