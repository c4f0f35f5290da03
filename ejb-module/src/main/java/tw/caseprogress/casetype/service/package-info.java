/**
 * How the rest of the product reads case types, and how they come into the database.
 *
 * <p>{@link tw.caseprogress.casetype.service.CaseTypeCatalogue} answers from memory, which {@link
 * tw.caseprogress.casetype.service.CaseTypeReader} fills. {@link
 * tw.caseprogress.casetype.service.CaseTypeService} has the commands; {@link
 * tw.caseprogress.casetype.service.CaseTypeLibrary} is what administrators copy from.
 */
package tw.caseprogress.casetype.service;
