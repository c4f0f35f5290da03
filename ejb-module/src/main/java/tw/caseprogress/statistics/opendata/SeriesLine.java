package tw.caseprogress.statistics.opendata;

import java.util.Arrays;

/**
 * The figures of one group of one series along the months, and which months' ends are open.
 *
 * <p>End 0 lies before the first month and is always open; end n lies after the nth month.
 */
final class SeriesLine {

  private final long[][] sums;
  private final long[][] stocks;
  private final boolean[] open;

  /** All open, of nothing. */
  SeriesLine(int months, FigureGroup group) {
    sums = new long[months + 1][group.flows(OpenCounts.NONE).length];
    stocks = new long[months + 1][group.stocks(OpenCounts.NONE).length];
    open = new boolean[months + 1];
    Arrays.fill(open, true);
  }

  /** Sets what a month adds and how it ends; month by month, from the first. */
  void set(int end, long[] flows, long[] stock) {
    for (int i = 0; i < flows.length; i++) {
      sums[end][i] = sums[end - 1][i] + flows[i];
    }
    stocks[end] = stock;
  }

  boolean isOpen(int end) {
    return open[end];
  }

  void seal(int end) {
    open[end] = false;
  }

  /** The latest open end before an end. */
  int openBefore(int end) {
    int before = end - 1;
    while (!open[before]) {
      before--;
    }
    return before;
  }

  /** What came about between two ends. */
  long[] between(int begin, int end) {
    long[] figures = new long[sums[end].length];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = sums[end][i] - sums[begin][i];
    }
    return figures;
  }

  /** What stands at an end. */
  long[] at(int end) {
    return stocks[end];
  }

  /** Whether figures are all 0. */
  static boolean isNothing(long[] figures) {
    return Arrays.stream(figures).allMatch(figure -> figure == 0);
  }
}
