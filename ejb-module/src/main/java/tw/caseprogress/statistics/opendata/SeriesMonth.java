package tw.caseprogress.statistics.opendata;

import java.time.YearMonth;
import java.util.Set;

/**
 * A published month of one series.
 *
 * @param sealed the groups of which no window may begin after this month, or end with it
 */
public record SeriesMonth(YearMonth month, OpenCounts counts, Set<FigureGroup> sealed) {

  /** Keeps its own copy. */
  public SeriesMonth {
    sealed = Set.copyOf(sealed);
  }
}
