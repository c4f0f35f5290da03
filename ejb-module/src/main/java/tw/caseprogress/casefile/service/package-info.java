/**
 * The use cases on cases: commands in services, one transaction each, and reads in queries.
 *
 * <p>{@link tw.caseprogress.casefile.service.CaseFileService} works a case, {@link
 * tw.caseprogress.casefile.service.CaseClockService} extends it and waits for other offices.
 */
package tw.caseprogress.casefile.service;
