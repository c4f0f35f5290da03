package tw.caseprogress.statistics.opendata;

import java.util.List;

/**
 * Of how many agencies, or case types, the cases received of a series are.
 *
 * <p>That is a figure too: five cases of five types, none of which is told, are one of each. So
 * those that are withheld are counted only where they have so many cases together that each of them
 * may have five; whether they do follows from what is told, and so says nothing by itself.
 */
public final class PartsCount {

  private static final int SMALLEST = 5;

  private PartsCount() {}

  /**
   * Counts.
   *
   * @param received cases received of the series
   * @param withheld whether that is not told
   * @param parts all agencies, or case types, that the series ever had
   */
  public static long of(long received, boolean withheld, List<SeriesPart> parts) {
    List<SeriesPart> hidden = parts.stream().filter(SeriesPart::withheld).toList();
    List<SeriesPart> told = parts.stream().filter(part -> !part.withheld()).toList();
    long rest = received - told.stream().mapToLong(SeriesPart::received).sum();
    boolean tellable = !withheld && rest >= hidden.size() - 1 + SMALLEST;
    return withCases(told) + (tellable ? withCases(hidden) : 0);
  }

  private static long withCases(List<SeriesPart> parts) {
    return parts.stream().filter(part -> part.received() > 0).count();
  }
}
