/**
 * The job {@code list-export}: writes the lists of cases that were ordered as files, one after
 * another.
 *
 * <p>{@link tw.caseprogress.batch.listexport.ListExportTimer} starts it when one was ordered.
 */
package tw.caseprogress.batch.listexport;
