package tw.caseprogress.statistics.opendata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be told of one series over some months.
 *
 * @param counts all figures, also those of the groups that are withheld
 * @param withheld the groups of which nothing may be told
 */
public record SeriesWindow(OpenCounts counts, Set<FigureGroup> withheld) {

  /** Keeps its own copy. */
  public SeriesWindow {
    withheld = Set.copyOf(withheld);
  }

  /**
   * Adds up months. One without a row has no figures, and its end is as open or sealed as that of
   * the last row before it.
   *
   * @param rows the months of the series by month, at least from the last one before the window on
   */
  public static SeriesWindow of(CoveredMonths window, List<SeriesMonth> rows) {
    OpenCounts counts = OpenCounts.NONE;
    Set<FigureGroup> sealedBefore = Set.of();
    Set<FigureGroup> sealedAtEnd = Set.of();
    for (SeriesMonth row : rows) {
      if (row.month().isAfter(window.last())) {
        break;
      }
      sealedAtEnd = row.sealed();
      if (row.month().isBefore(window.first())) {
        sealedBefore = row.sealed();
      } else {
        counts = counts.then(row.counts());
      }
    }
    boolean endsWithFigures = rows.stream().anyMatch(row -> row.month().equals(window.last()));
    Set<FigureGroup> withheld = EnumSet.noneOf(FigureGroup.class);
    withheld.addAll(sealedBefore);
    withheld.addAll(sealedAtEnd);
    return new SeriesWindow(endsWithFigures ? counts : counts.then(OpenCounts.NONE), withheld);
  }
}
