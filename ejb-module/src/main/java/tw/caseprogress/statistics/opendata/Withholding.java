package tw.caseprogress.statistics.opendata;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides between which months' ends figures may be told, so that no group of one to four people
 * can be found, be it by subtracting one answer from another.
 *
 * <p>A window of a series is told if neither the end of the month before it nor its own end is
 * <em>sealed</em>. An end is sealed where, since another one that is not, the series had one to
 * four; or where the whole that it is a part of had one to four beside the parts that are told; or
 * where one part alone would be left beside them. So every difference of a whole and any of its
 * parts, over any windows, is 0 or 5 and more. {@link SealedEnds} does that for each group.
 *
 * <p>What was decided for a month stays: a later month seals no earlier end, nor opens one.
 */
public final class Withholding {

  private Withholding() {}

  /**
   * Decides for months that follow those that are published.
   *
   * @param kept what is published
   * @param cells for each month after those, what was counted of an agency's type each
   * @return the months added, to be published
   * @throws IllegalArgumentException if one of them is published already, or before one that is
   */
  public static SortedMap<YearMonth, OpenMonth> decide(
      SortedMap<YearMonth, OpenMonth> kept,
      SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> cells) {
    if (!kept.isEmpty() && !cells.isEmpty() && !kept.lastKey().isBefore(cells.firstKey())) {
      throw new IllegalArgumentException(cells.firstKey() + " is published already");
    }
    if (cells.isEmpty()) {
      return new TreeMap<>();
    }
    SortedMap<YearMonth, OpenMonth> all = new TreeMap<>(kept);
    cells.forEach(
        (month, counts) -> all.put(month, new OpenMonth(OpenMonth.summed(counts), Map.of())));
    SortedMap<YearMonth, OpenMonth> withFigures = new TreeMap<>(all);
    // a month in which nothing happened is as open or sealed as the one before it
    withFigures.values().removeIf(month -> month.counts().isEmpty());
    Map<FigureGroup, SealedEnds> ends = ends(withFigures, kept, all.lastKey());
    SortedMap<YearMonth, OpenMonth> added = new TreeMap<>();
    for (YearMonth month : cells.keySet()) {
      int end = withFigures.headMap(month.plusMonths(1)).size();
      added.put(month, new OpenMonth(all.get(month).counts(), sealed(ends, end)));
    }
    return added;
  }

  private static Map<FigureGroup, SealedEnds> ends(
      SortedMap<YearMonth, OpenMonth> figures,
      SortedMap<YearMonth, OpenMonth> kept,
      YearMonth last) {
    int decided = (int) figures.keySet().stream().filter(kept::containsKey).count();
    Map<FigureGroup, SealedEnds> ends = new EnumMap<>(FigureGroup.class);
    for (FigureGroup group : FigureGroup.values()) {
      SealedEnds ofGroup = new SealedEnds(group, figures, decided, last);
      if (group.isPartOfCases()) {
        ofGroup.sealAs(ends.get(FigureGroup.CASES));
      }
      ofGroup.decide();
      ends.put(group, ofGroup);
    }
    return ends;
  }

  private static Map<OpenSeries, Set<FigureGroup>> sealed(
      Map<FigureGroup, SealedEnds> ends, int end) {
    Map<OpenSeries, Set<FigureGroup>> sealed = new HashMap<>();
    ends.forEach(
        (group, ofGroup) -> {
          List<OpenSeries> series = ofGroup.sealedAt(end);
          series.forEach(
              one ->
                  sealed.computeIfAbsent(one, any -> EnumSet.noneOf(FigureGroup.class)).add(group));
        });
    return sealed;
  }
}
