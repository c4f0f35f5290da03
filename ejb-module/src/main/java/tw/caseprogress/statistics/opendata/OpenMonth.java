package tw.caseprogress.statistics.opendata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A finished month as it is published for good.
 *
 * @param counts of all series that have any, sums of others included
 * @param sealed for each series the groups of which no window may begin after this month's end, or
 *     end with it; series without such a group are left out
 */
public record OpenMonth(
    Map<OpenSeries, OpenCounts> counts, Map<OpenSeries, Set<FigureGroup>> sealed) {

  /** Keeps its own copies. */
  public OpenMonth {
    counts = Map.copyOf(counts);
    sealed = Map.copyOf(sealed);
  }

  /** Adds the sums over agencies and types to what was counted of an agency's type each. */
  public static Map<OpenSeries, OpenCounts> summed(Map<OpenSeries, OpenCounts> cells) {
    Map<OpenSeries, OpenCounts> counts = new HashMap<>();
    cells.forEach(
        (cell, count) ->
            cell.chain().forEach(series -> counts.merge(series, count, OpenCounts::plus)));
    return counts;
  }

  /** Whether figures of a group may be told up to this month's end, or from it on. */
  boolean isSealed(OpenSeries series, FigureGroup group) {
    return sealed.getOrDefault(series, Set.of()).contains(group);
  }
}
