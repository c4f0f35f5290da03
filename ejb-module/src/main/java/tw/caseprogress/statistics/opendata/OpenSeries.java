package tw.caseprogress.statistics.opendata;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose figures are published month by month.
 *
 * @param agencyId the handling agency; {@link #ALL} for all together
 * @param caseTypeId the case type; {@link #ALL} for all together
 */
public record OpenSeries(long agencyId, long caseTypeId) {

  /** Stands for all agencies, or all case types; no row has this id. */
  public static final long ALL = 0;

  /** The whole city. */
  public static final OpenSeries CITY = new OpenSeries(ALL, ALL);

  /** Those of one agency more or one type more, of which this one is a part; none of the city. */
  public List<OpenSeries> wholes() {
    return Stream.of(new OpenSeries(ALL, caseTypeId), new OpenSeries(agencyId, ALL))
        .filter(whole -> !whole.equals(this))
        .distinct()
        .toList();
  }

  /** This one and all that it is a part of. */
  public List<OpenSeries> chain() {
    return Stream.of(
            this, new OpenSeries(agencyId, ALL), new OpenSeries(ALL, caseTypeId), OpenSeries.CITY)
        .distinct()
        .toList();
  }
}
