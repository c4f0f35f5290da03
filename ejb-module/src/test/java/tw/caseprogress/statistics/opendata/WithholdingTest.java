package tw.caseprogress.statistics.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingTest {

  private static final YearMonth JUNE = YearMonth.of(2008, 6);

  /** All months are published together; an end is shown by |, a month by its answers. */
  @ParameterizedTest(name = "{0} is told as {1}")
  @CsvSource({
    "5 6 7, 5|6|7|",
    "0 2 5 3 0, 0|2 5 3|0|", // the pilot's: three at its end, then nothing
    "5 3 9, 5|3 9|", // three wait for what comes
    "5 3, 5|3",
    "0 0 4 0 0, 0|0|4 0 0",
    "2 3, 2 3|",
    "0, 0|"
  })
  void endsAreOpenWhereNothingSmallLiesBetween(String answers, String told) {
    List<SortedMap<YearMonth, Map<OpenSeries, OpenCounts>>> all = List.of(months(answers));

    assertThat(shown(published(all), answers)).isEqualTo(told);
  }

  /** The same, month after month. */
  @ParameterizedTest(name = "{0} is told as {1}")
  @CsvSource({
    "5 6 7, 5|6|7|", //
    "0 2 5 3 0, 0|2 5|3 0", // what was told in August stays told
    "5 3 9, 5|3 9|"
  })
  void whatWasToldStaysTold(String answers, String told) {
    List<SortedMap<YearMonth, Map<OpenSeries, OpenCounts>>> one = new ArrayList<>();
    months(answers).forEach((month, cells) -> one.add(new TreeMap<>(Map.of(month, cells))));

    assertThat(shown(published(one), answers)).isEqualTo(told);
  }

  @Test
  void whereOneAgencyHasAFew_anotherIsWithheldToo() {
    Map<OpenSeries, OpenCounts> cells =
        Map.of(cell(1, 1), answers(3), cell(2, 1), answers(8), cell(3, 1), answers(20));

    OpenMonth month =
        Withholding.decide(new TreeMap<>(), new TreeMap<>(Map.of(JUNE, cells))).get(JUNE);

    assertThat(isWithheld(month, OpenSeries.CITY)).isFalse();
    assertThat(isWithheld(month, new OpenSeries(1, OpenSeries.ALL))).isTrue();
    assertThat(isWithheld(month, new OpenSeries(2, OpenSeries.ALL))).isTrue();
    assertThat(isWithheld(month, new OpenSeries(3, OpenSeries.ALL))).isFalse();
  }

  @Test
  void aSmallPartOfALargeGroupIsWithheldWithTheOtherPart_theWholeIsTold() {
    OpenCounts counts = new OpenCounts(100, 40, 2, 60, 0, 100, 0, 0, 0, 0);

    OpenMonth month =
        Withholding.decide(new TreeMap<>(), new TreeMap<>(Map.of(JUNE, Map.of(cell(1, 1), counts))))
            .get(JUNE);

    assertThat(month.sealed().get(OpenSeries.CITY)).containsExactly(FigureGroup.CLOSED);
  }

  @Test
  void whoWasReceivedWithoutAConsentIsAGroupToo() {
    OpenCounts counts = new OpenCounts(100, 40, 0, 60, 0, 98, 0, 0, 0, 0);

    OpenMonth month =
        Withholding.decide(new TreeMap<>(), new TreeMap<>(Map.of(JUNE, Map.of(cell(1, 1), counts))))
            .get(JUNE);

    assertThat(month.sealed().get(OpenSeries.CITY)).containsExactly(FigureGroup.CONSENTING);
  }

  @Test
  void whoConsentsAfterAWhileShowsNobodyWhoDidNot() {
    OpenCounts june = new OpenCounts(18, 0, 0, 18, 0, 10, 0, 0, 0, 0); // 8 without
    OpenCounts july =
        new OpenCounts(10, 0, 0, 10, 0, 16, 0, 0, 0, 0); // 6 of before besides: 2 left
    YearMonth next = JUNE.plusMonths(1);
    SortedMap<YearMonth, OpenMonth> published = new TreeMap<>();
    published.putAll(
        Withholding.decide(published, new TreeMap<>(Map.of(JUNE, Map.of(cell(1, 1), june)))));
    published.putAll(
        Withholding.decide(published, new TreeMap<>(Map.of(next, Map.of(cell(2, 2), july)))));

    assertThat(published.get(JUNE).sealed()).isEmpty();
    assertThat(published.get(next).isSealed(OpenSeries.CITY, FigureGroup.CONSENTING)).isTrue();
  }

  @Test
  void aMonthIsNotPublishedTwice() {
    SortedMap<YearMonth, OpenMonth> published = published(List.of(months("5")));

    assertThatThrownBy(() -> Withholding.decide(published, months("6")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2008-06");
  }

  private static SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> months(String answers) {
    SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> months = new TreeMap<>();
    YearMonth month = JUNE;
    for (String number : answers.split(" ")) {
      Map<OpenSeries, OpenCounts> cells = new HashMap<>();
      if (!number.equals("0")) {
        cells.put(cell(1, 1), answers(Long.parseLong(number)));
      }
      months.put(month, cells);
      month = month.plusMonths(1);
    }
    return months;
  }

  private static SortedMap<YearMonth, OpenMonth> published(
      List<SortedMap<YearMonth, Map<OpenSeries, OpenCounts>>> added) {
    SortedMap<YearMonth, OpenMonth> published = new TreeMap<>();
    added.forEach(months -> published.putAll(Withholding.decide(published, months)));
    return published;
  }

  private static String shown(SortedMap<YearMonth, OpenMonth> published, String answers) {
    StringBuilder shown = new StringBuilder();
    YearMonth month = JUNE;
    for (String number : answers.split(" ")) {
      shown.append(number).append(isWithheld(published.get(month), OpenSeries.CITY) ? ' ' : '|');
      month = month.plusMonths(1);
    }
    return shown.toString().replaceAll(" +$", "");
  }

  private static boolean isWithheld(OpenMonth month, OpenSeries series) {
    return month.isSealed(series, FigureGroup.SURVEY);
  }

  private static OpenSeries cell(long agency, long type) {
    return new OpenSeries(agency, type);
  }

  private static OpenCounts answers(long answers) {
    return new OpenCounts(0, 0, 0, 0, 0, 0, 0, 0, answers, answers * 4);
  }
}
