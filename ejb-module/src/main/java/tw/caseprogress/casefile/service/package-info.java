/**
 * The use cases on cases: commands in services, one transaction each, and reads in queries.
 *
 * <p>{@link tw.caseprogress.casefile.service.IntakeService} opens a case, {@link
 * tw.caseprogress.casefile.service.CaseFileService} works it.
 */
package tw.caseprogress.casefile.service;
