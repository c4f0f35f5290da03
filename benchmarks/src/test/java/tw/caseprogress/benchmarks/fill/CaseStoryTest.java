package tw.caseprogress.benchmarks.fill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.deadline.ClockPause;

/** What is drawn could have happened, and is spread as a year's cases of the city are. */
class CaseStoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final int CASES = 10_000;

  private final WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
  private final Offerings offerings = DeliveredOfferings.read();
  private final CaseStory story =
      new CaseStory(offerings, new ReceiptDays(calendar, TODAY, CASES), calendar, TODAY);
  private final List<FilledCase> cases = LongStream.range(0, CASES).mapToObj(story::draw).toList();

  @Test
  void ofANumber_theSameIsDrawnAgain() {
    assertThat(story.draw(4711)).isEqualTo(cases.get(4711));
  }

  @Test
  void receipts_followOneAnotherThroughTheYear() {
    assertThat(cases.stream().map(FilledCase::receivedOn)).isSorted();
    assertThat(cases.get(0).receivedOn()).isBefore(TODAY.minusDays(360));
    assertThat(cases.get(CASES - 1).receivedOn()).isBefore(TODAY).isAfter(TODAY.minusDays(5));
  }

  @Test
  void nothingHappensBeforeTheReceiptOrAfterYesterday() {
    assertThat(cases)
        .allSatisfy(
            one -> {
              one.closing()
                  .ifPresent(
                      closing ->
                          assertThat(closing.on()).isBetween(one.receivedOn(), TODAY.minusDays(1)));
              one.pause()
                  .ifPresent(
                      pause -> {
                        assertThat(pause.from()).isBetween(one.receivedOn(), one.plannedOn());
                        assertThat(pause.until().orElse(pause.from())).isBefore(TODAY);
                      });
            });
  }

  @Test
  void verdictsAreTheProducts() {
    assertThat(cases)
        .filteredOn(one -> one.closing().isPresent())
        .allSatisfy(
            one -> {
              FilledCase.Closing closing = one.closing().orElseThrow();
              assertThat(closing.onTime())
                  .isEqualTo(!closing.on().isAfter(one.dueOn().orElseThrow()));
              assertThat(closing.workingDaysUsed())
                  .isEqualTo(
                      one.offering()
                          .rule()
                          .ledger(one.clock(), calendar, closing.on())
                          .reading(closing.on())
                          .usedWorkingDays());
            });
  }

  @Test
  void whereTheClockStandsStill_papersAreAwaitedAndNothingIsDue() {
    assertThat(cases)
        .filteredOn(one -> one.state() == CaseState.SUPPLEMENT_REQUESTED)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.dueOn()).isEmpty();
              assertThat(one.pause()).map(ClockPause::isOpen).contains(true);
            });
  }

  @Test
  void asManyAreOpenLateAndPausedAsWasMeasuredInLife() {
    double open = share(cases.stream().filter(one -> one.closing().isEmpty()).count());
    double paused = share(cases.stream().filter(one -> one.pause().isPresent()).count());
    double late =
        share(
            cases.stream()
                .filter(one -> one.closing().filter(closing -> !closing.onTime()).isPresent())
                .count());

    assertThat(open).isBetween(0.025, 0.045);
    assertThat(paused).isBetween(0.05, 0.09);
    assertThat(late).isBetween(0.01, 0.05);
  }

  @Test
  void oneAgencyHasAnEighth_andNoneLessThanAHundredth() {
    Map<String, Long> byAgency =
        cases.stream().collect(groupingBy(one -> one.offering().agencyCode(), counting()));

    assertThat(byAgency).hasSize(offerings.agencyCodes().size());
    assertThat(share(byAgency.get(offerings.agencyCodes().get(0)))).isBetween(0.11, 0.13);
    assertThat(byAgency.values()).allSatisfy(few -> assertThat(share(few)).isGreaterThan(0.007));
  }

  private static double share(long some) {
    return some / (double) CASES;
  }
}
