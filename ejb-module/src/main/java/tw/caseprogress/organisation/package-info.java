/**
 * The agencies of the city.
 *
 * <p>{@link tw.caseprogress.organisation.AgencyView} is an agency as everybody reads it; {@link
 * tw.caseprogress.organisation.AgencyFile} reads the file in which agencies are delivered, {@code
 * agencies.csv}.
 */
package tw.caseprogress.organisation;
