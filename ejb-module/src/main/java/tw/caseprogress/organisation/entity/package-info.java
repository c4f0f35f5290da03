/**
 * The rows of agencies.
 *
 * <p>{@link tw.caseprogress.organisation.entity.Agency} is kept for good: cases name the one that
 * handled them. {@link tw.caseprogress.organisation.entity.AgencyRepository} finds and keeps them.
 */
package tw.caseprogress.organisation.entity;
