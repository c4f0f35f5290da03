package tw.caseprogress.statistics.opendata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The sealed months' ends of one group of figures, for all series.
 *
 * <p>Begins with all new ends open and seals until nothing can be found any more. Sealing an end
 * joins two spans of 0 or at least 5 to another such, so it never spoils what was right before.
 */
final class SealedEnds {

  /** Wholes before their parts. */
  private static final Comparator<OpenSeries> WHOLES_FIRST =
      Comparator.comparing((OpenSeries series) -> series.chain().size())
          .thenComparing(OpenSeries::agencyId)
          .thenComparing(OpenSeries::caseTypeId);

  private final FigureGroup group;
  private final List<YearMonth> months;
  private final int kept;
  private final YearMonth last;
  private final SortedMap<OpenSeries, SeriesLine> lines = new TreeMap<>(WHOLES_FIRST);

  /** For a line its parts: by agency, by type. */
  private final Map<SeriesLine, List<List<SeriesLine>>> families = new HashMap<>();

  /**
   * Reads the figures of months.
   *
   * @param figures months that have any
   * @param kept how many of the months are published, and decided for
   * @param last the last month that is decided for, be it one without figures
   */
  SealedEnds(FigureGroup group, SortedMap<YearMonth, OpenMonth> figures, int kept, YearMonth last) {
    this.last = last;
    this.group = group;
    this.months = List.copyOf(figures.keySet());
    this.kept = kept;
    for (OpenMonth month : figures.values()) {
      month
          .counts()
          .keySet()
          .forEach(series -> lines.putIfAbsent(series, new SeriesLine(months.size(), group)));
    }
    lines.forEach((series, line) -> read(series, line, List.copyOf(figures.values())));
    lines.forEach(this::join);
  }

  private void read(OpenSeries series, SeriesLine line, List<OpenMonth> figures) {
    for (int end = 1; end <= figures.size(); end++) {
      OpenMonth month = figures.get(end - 1);
      OpenCounts counts = month.counts().getOrDefault(series, OpenCounts.NONE);
      line.set(end, group.flows(counts), group.stocks(counts));
      if (end <= kept && month.isSealed(series, group)) {
        line.seal(end);
      }
    }
  }

  private void join(OpenSeries series, SeriesLine line) {
    for (OpenSeries whole : series.wholes()) {
      boolean byType = whole.agencyId() == series.agencyId();
      families
          .computeIfAbsent(lines.get(whole), any -> List.of(new ArrayList<>(), new ArrayList<>()))
          .get(byType ? 1 : 0)
          .add(line);
    }
  }

  /** Seals new ends that another group has sealed, as this one parts its figures. */
  void sealAs(SealedEnds other) {
    for (int end = kept + 1; end <= months.size(); end++) {
      for (OpenSeries series : other.sealedAt(end)) {
        lines.get(series).seal(end);
      }
    }
  }

  /** Seals what has to be. */
  void decide() {
    boolean sealed;
    do {
      sealed = false;
      for (Map.Entry<OpenSeries, SeriesLine> line : lines.entrySet()) {
        sealed |= sealOwn(line.getKey(), line.getValue());
      }
      for (SeriesLine line : lines.values()) {
        for (List<SeriesLine> family : families.getOrDefault(line, List.of())) {
          sealed |= sealInFamily(line, family);
        }
      }
    } while (sealed);
  }

  /** The series of which an end is sealed. */
  List<OpenSeries> sealedAt(int end) {
    return lines.entrySet().stream()
        .filter(line -> !line.getValue().isOpen(end))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** For what a series shows by itself between two of its open ends, and what its whole hides. */
  private boolean sealOwn(OpenSeries series, SeriesLine line) {
    List<SeriesLine> wholes = series.wholes().stream().map(lines::get).toList();
    boolean sealed = false;
    for (int end = kept + 1; end <= months.size(); end++) {
      int at = end;
      if (!line.isOpen(end)) {
        continue;
      }
      if (!FigureGroup.mayBeTold(line.at(end))
          || !wholes.stream().allMatch(whole -> whole.isOpen(at))
          || !isTold(line, end) && !isJoinedBackwards(line, end)) {
        line.seal(end);
        sealed = true;
      }
    }
    return sealed;
  }

  /** Since every open end: who consents later lowers what came about between others. */
  private static boolean isTold(SeriesLine line, int end) {
    return IntStream.range(0, end)
        .filter(line::isOpen)
        .allMatch(begin -> FigureGroup.mayBeTold(line.between(begin, end)));
  }

  /**
   * Joins a few at the end of a while, after which nothing comes for at least a month, to what was
   * before them; else they wait for what comes. Only ends that are not published can be sealed.
   */
  private boolean isJoinedBackwards(SeriesLine line, int end) {
    if (!isFollowedByNothing(line, end)) {
      return false;
    }
    int begin = line.openBefore(end);
    while (begin > kept && !FigureGroup.mayBeTold(line.between(begin, end))) {
      begin = line.openBefore(begin);
    }
    if (!FigureGroup.mayBeTold(line.between(begin, end))) {
      return false;
    }
    for (int between = begin + 1; between < end; between++) {
      line.seal(between);
    }
    return isTold(line, end);
  }

  private boolean isFollowedByNothing(SeriesLine line, int end) {
    YearMonth next = months.get(end - 1).plusMonths(1);
    return end < months.size() && months.get(end).equals(next)
        ? SeriesLine.isNothing(line.between(end, end + 1))
        : !last.isBefore(next);
  }

  /** For what a whole shows beside any of its parts, between two of its open ends. */
  private boolean sealInFamily(SeriesLine whole, List<SeriesLine> parts) {
    boolean sealed = false;
    for (int end = kept + 1; end <= months.size(); end++) {
      sealed |= sealAt(whole, parts, end, Optional.empty());
      for (int begin = 0; begin < end; begin++) {
        if (whole.isOpen(begin)) {
          sealed |= sealAt(whole, parts, end, Optional.of(begin));
        }
      }
    }
    return sealed;
  }

  /** The same at one end, of what stands there or, where there is a begin, has come about since. */
  private boolean sealAt(
      SeriesLine whole, List<SeriesLine> parts, int end, Optional<Integer> begin) {
    if (!whole.isOpen(end)) {
      return false;
    }
    Rest rest = Rest.of(whole, parts, begin, end);
    if (rest.isHarmless()) {
      return false;
    }
    // one part alone would be all of its whole: then that one is sealed
    rest.smallestTold().orElse(whole).seal(end);
    return true;
  }
}
