package tw.caseprogress.statistics.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Asks for everything that can be asked for and subtracts all of it from all of it: no group of one
 * to four people may come out.
 */
class WithholdingAttackTest {

  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  @Property(tries = 150)
  void noDifferenceOfTwoAnswersIsAGroupOfOneToFour(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int agencies,
      @ForAll @IntRange(min = 1, max = 4) int types,
      @ForAll @IntRange(min = 1, max = 5) int months) {
    SortedMap<YearMonth, OpenMonth> published = published(seed, agencies, types, months);

    for (FigureGroup group : FigureGroup.values()) {
      List<Answer> answers = answers(published, group);
      for (Answer whole : answers) {
        assertThat(FigureGroup.mayBeTold(whole.figures())).as("%s", whole).isTrue();
        for (Answer part : answers) {
          if (whole.holds(part)) {
            assertThat(FigureGroup.mayBeTold(whole.without(part)))
                .as("seed %d: %s without %s", seed, whole, part)
                .isTrue();
          }
        }
      }
    }
  }

  @Property(tries = 150)
  void noAnswerWithoutAllItsTellablePartsIsAGroupOfOneToFour(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int agencies,
      @ForAll @IntRange(min = 1, max = 5) int types,
      @ForAll @IntRange(min = 1, max = 5) int months) {
    SortedMap<YearMonth, OpenMonth> published = published(seed, agencies, types, months);

    for (FigureGroup group : FigureGroup.values()) {
      List<Answer> answers = answers(published, group);
      for (Answer whole : answers) {
        for (boolean byType : new boolean[] {true, false}) {
          long[] rest = whole.figures().clone();
          answers.stream()
              .filter(part -> part.isNextBelow(whole, byType))
              .forEach(part -> subtract(rest, part.figures()));
          assertThat(FigureGroup.mayBeTold(rest)).as("seed %d: %s", seed, whole).isTrue();
        }
      }
    }
  }

  /** Some consent long after they were received, so that what is without one is a net. */
  @Property(tries = 100)
  void noAnswerShowsOneToFourWithoutConsent(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int agencies,
      @ForAll @IntRange(min = 1, max = 5) int months) {
    Random random = new Random(seed);
    List<Map<OpenSeries, OpenCounts>> cells = cells(random, agencies, 2, months);
    cells.forEach(month -> month.replaceAll((cell, count) -> withLateConsents(random, count)));

    assertThat(answers(published(random, cells), FigureGroup.CONSENTING))
        .as("seed %d", seed)
        .allMatch(answer -> FigureGroup.mayBeTold(answer.figures()));
  }

  @Property(tries = 60)
  void whatIsToldTodayIsToldTomorrow_andNothingMoreOfTheSameMonths(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int months) {
    List<Map<OpenSeries, OpenCounts>> cells = cells(new Random(seed), 3, 3, months);
    SortedMap<YearMonth, OpenMonth> published = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      SortedMap<YearMonth, OpenMonth> before = new TreeMap<>(published);
      published.putAll(
          Withholding.decide(published, new TreeMap<>(Map.of(FIRST.plusMonths(i), cells.get(i)))));
      assertThat(published).containsAllEntriesOf(before);
    }
  }

  /** Months are published one by one, or some at once as after a standstill. */
  private static SortedMap<YearMonth, OpenMonth> published(
      long seed, int agencies, int types, int months) {
    Random random = new Random(seed);
    return published(random, cells(random, agencies, types, months));
  }

  private static SortedMap<YearMonth, OpenMonth> published(
      Random random, List<Map<OpenSeries, OpenCounts>> cells) {
    SortedMap<YearMonth, OpenMonth> published = new TreeMap<>();
    int next = 0;
    while (next < cells.size()) {
      int until = next + 1 + random.nextInt(cells.size() - next);
      SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> added = new TreeMap<>();
      for (; next < until; next++) {
        added.put(FIRST.plusMonths(next), cells.get(next));
      }
      published.putAll(Withholding.decide(published, added));
    }
    return published;
  }

  private static List<Map<OpenSeries, OpenCounts>> cells(
      Random random, int agencies, int types, int months) {
    List<Map<OpenSeries, OpenCounts>> all = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      Map<OpenSeries, OpenCounts> cells = new HashMap<>();
      int most = random.nextBoolean() ? 4 : 14;
      for (long agency = 1; agency <= agencies; agency++) {
        for (long type = 1; type <= types; type++) {
          if (random.nextInt(3) > 0) {
            cells.put(new OpenSeries(agency, type), counts(random, most));
          }
        }
      }
      all.add(cells);
    }
    return all;
  }

  private static OpenCounts counts(Random random, int most) {
    long received = some(random, most);
    return new OpenCounts(
        received,
        some(random, most),
        some(random, most),
        some(random, most),
        some(random, most),
        received - Math.min(received, some(random, 2)),
        some(random, most),
        some(random, most * 3),
        some(random, most),
        0);
  }

  private static OpenCounts withLateConsents(Random random, OpenCounts counts) {
    long late = Math.max(0, some(random, 9) - 4);
    return counts.plus(new OpenCounts(0, 0, 0, 0, 0, late, 0, 0, 0, 0));
  }

  private static long some(Random random, int most) {
    return Math.max(0, random.nextInt(most + 3) - 2);
  }

  private static List<Answer> answers(
      SortedMap<YearMonth, OpenMonth> published, FigureGroup group) {
    Set<OpenSeries> all = new HashSet<>();
    published.values().forEach(month -> all.addAll(month.counts().keySet()));
    List<Answer> answers = new ArrayList<>();
    for (OpenSeries series : all) {
      for (YearMonth first : published.keySet()) {
        for (YearMonth last : published.tailMap(first).keySet()) {
          CoveredMonths window = new CoveredMonths(first, last);
          SeriesWindow told = SeriesWindow.of(window, rows(published, series));
          if (!told.withheld().contains(group)) {
            answers.add(Answer.of(published, series, window, group, told.counts()));
          }
        }
      }
    }
    return answers;
  }

  private static List<SeriesMonth> rows(
      SortedMap<YearMonth, OpenMonth> published, OpenSeries series) {
    List<SeriesMonth> rows = new ArrayList<>();
    published.forEach(
        (month, figures) ->
            rows.add(
                new SeriesMonth(
                    month,
                    figures.counts().getOrDefault(series, OpenCounts.NONE),
                    figures.sealed().getOrDefault(series, Set.of()))));
    return rows;
  }

  private static void subtract(long[] from, long[] figures) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= figures[i];
    }
  }

  /**
   * What a stranger is told.
   *
   * @param cells which agency's types, in which months, have part in it
   */
  private record Answer(
      OpenSeries series,
      CoveredMonths window,
      boolean standing,
      long[] figures,
      Set<String> cells) {

    static Answer of(
        SortedMap<YearMonth, OpenMonth> published,
        OpenSeries series,
        CoveredMonths window,
        FigureGroup group,
        OpenCounts counts) {
      boolean standing = group == FigureGroup.OPEN;
      Set<String> cells = new HashSet<>();
      published
          .subMap(standing ? window.last() : window.first(), window.last().plusMonths(1))
          .forEach(
              (month, figures) ->
                  figures
                      .counts()
                      .forEach(
                          (cell, count) -> {
                            if (cell.wholes().size() == 2
                                && cell.chain().contains(series)
                                && hasAny(group, count)) {
                              cells.add(month + " " + cell);
                            }
                          }));
      return new Answer(
          series, window, standing, standing ? group.stocks(counts) : group.flows(counts), cells);
    }

    private static boolean hasAny(FigureGroup group, OpenCounts count) {
      return !SeriesLine.isNothing(group.flows(count))
          || !SeriesLine.isNothing(group.stocks(count));
    }

    /** Whoever is counted in the part is counted here, by what anybody may know or guess. */
    boolean holds(Answer part) {
      boolean within =
          standing
              ? window.last().equals(part.window.last())
              : !part.window.first().isBefore(window.first())
                  && !part.window.last().isAfter(window.last());
      return within && cells.containsAll(part.cells);
    }

    boolean isNextBelow(Answer whole, boolean byType) {
      OpenSeries next =
          byType
              ? new OpenSeries(series.agencyId(), OpenSeries.ALL)
              : new OpenSeries(OpenSeries.ALL, series.caseTypeId());
      return window.equals(whole.window) && !series.equals(next) && next.equals(whole.series);
    }

    long[] without(Answer part) {
      long[] rest = figures.clone();
      subtract(rest, part.figures);
      return rest;
    }

    @Override
    public String toString() {
      return series + " " + window + " " + java.util.Arrays.toString(figures);
    }
  }
}
