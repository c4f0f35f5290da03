package tw.caseprogress.statistics.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a whole when all of its parts that are told are subtracted.
 *
 * @param figures of the parts that are not told
 * @param partsInIt how many of those have any
 * @param smallestTold the part with the fewest that is told; empty where none that has any is
 */
record Rest(long[] figures, int partsInIt, Optional<SeriesLine> smallestTold) {

  /**
   * Subtracts.
   *
   * @param begin the end of a month after which figures are counted; empty for what stands at the
   *     end
   */
  static Rest of(SeriesLine whole, List<SeriesLine> parts, Optional<Integer> begin, int end) {
    long[] left = figures(whole, begin, end).clone();
    int partsInIt = 0;
    SeriesLine smallest = null;
    long fewest = Long.MAX_VALUE;
    for (SeriesLine part : parts) {
      long[] figures = figures(part, begin, end);
      if (SeriesLine.isNothing(figures)) {
        continue;
      }
      if (!part.isOpen(end) || begin.isPresent() && !part.isOpen(begin.get())) {
        partsInIt++;
        continue;
      }
      for (int i = 0; i < left.length; i++) {
        left[i] -= figures[i];
      }
      long people = Arrays.stream(figures).map(Math::abs).sum();
      if (people < fewest) {
        fewest = people;
        smallest = part;
      }
    }
    return new Rest(left, partsInIt, Optional.ofNullable(smallest));
  }

  private static long[] figures(SeriesLine line, Optional<Integer> begin, int end) {
    return begin.isPresent() ? line.between(begin.get(), end) : line.at(end);
  }

  /** Whether nobody can be found in it: nothing, or five and more of two parts at least. */
  boolean isHarmless() {
    return FigureGroup.mayBeTold(figures) && partsInIt != 1;
  }
}
