package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.organisation.AgencyView;

/**
 * Where a case is that the asking agency gave away, and all that it may still know of it.
 *
 * @param unit of the agency that has it, by its Chinese name
 * @param on the day on which it was given away last
 */
public record GivenAway(AgencyView agency, String unit, LocalDate on) {}
