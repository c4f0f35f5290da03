/**
 * How the rest of the product reads agencies, and how they come into the database.
 *
 * <p>{@link tw.caseprogress.organisation.service.AgencyCatalogue} answers from memory, which {@link
 * tw.caseprogress.organisation.service.AgencyReader} fills; {@link
 * tw.caseprogress.organisation.service.AgencyImport} loads the delivered file at start. {@link
 * tw.caseprogress.organisation.service.AgencyService} has the commands, {@link
 * tw.caseprogress.organisation.service.AgencySheetService} carries out those of a sheet.
 */
package tw.caseprogress.organisation.service;
