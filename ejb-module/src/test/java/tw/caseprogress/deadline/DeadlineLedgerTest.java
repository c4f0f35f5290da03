package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Ledgers written out: month-day, kind, and the ordinal where the day is counted. */
class DeadlineLedgerTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate MON_2008_07_21 = LocalDate.of(2008, 7, 21);
  private static final LocalDate MON_2018_07_09 = LocalDate.of(2018, 7, 9);

  @Test
  void pausesWeekendsAndClosures_areNotCounted() {
    DeadlineLedger ledger =
        ledger(5, PausePolicy.PAUSE, paused("2008-07-23/2008-07-24"), LocalDate.of(2008, 7, 30));

    assertThat(written(ledger))
        .isEqualTo(
            """
            MON 07-21 RECEIPT
            TUE 07-22 COUNTED 1
            WED 07-23 PAUSED
            THU 07-24 PAUSED
            FRI 07-25 COUNTED 2
            SAT 07-26 WEEKEND
            SUN 07-27 WEEKEND
            MON 07-28 CLOSURE
            TUE 07-29 COUNTED 3
            WED 07-30 COUNTED 4
            THU 07-31 COUNTED 5 due""");
    assertThat(ledger.days().get(2).pause()).contains(supplement("2008-07-23/2008-07-24"));
    assertThat(ledger.days().get(7).closure())
        .hasValueSatisfying(closure -> assertThat(closure.eventZh()).isEqualTo("颱風鳳凰"));
  }

  @Test
  void restart_letsTheDaysBeforeLapse() {
    DeadlineLedger ledger =
        ledger(2, PausePolicy.RESTART, paused("2008-07-23/2008-07-24"), LocalDate.of(2008, 7, 25));

    assertThat(written(ledger))
        .isEqualTo(
            """
            MON 07-21 RECEIPT
            TUE 07-22 LAPSED
            WED 07-23 PAUSED
            THU 07-24 PAUSED
            FRI 07-25 COUNTED 1
            SAT 07-26 WEEKEND
            SUN 07-27 WEEKEND
            MON 07-28 CLOSURE
            TUE 07-29 COUNTED 2 due""");
  }

  @Test
  void fromComplete_startsTheCountOnlyThen() {
    DeadlineLedger ledger =
        ledger(
            1,
            PausePolicy.FROM_COMPLETE,
            paused("2008-07-22/2008-07-24"),
            LocalDate.of(2008, 7, 25));

    assertThat(written(ledger))
        .isEqualTo(
            """
            MON 07-21 RECEIPT
            TUE 07-22 PAUSED
            WED 07-23 PAUSED
            THU 07-24 PAUSED
            FRI 07-25 COUNTED 1 due""");
  }

  @Test
  void lastDayOfPartialClosure_movesTheDueDateOn_andTheExtensionFollows() {
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(1));
    CaseClock clock = CaseClock.receivedOn(MON_2018_07_09);

    assertThat(written(rule.ledger(clock, CALENDAR, MON_2018_07_09)))
        .isEqualTo(
            """
            MON 07-09 RECEIPT
            TUE 07-10 PART_CLOSURE 1
            WED 07-11 MOVED_ON due""");
    assertThat(written(rule.ledger(clock.extendedBy(1), CALENDAR, MON_2018_07_09)))
        .isEqualTo(
            """
            MON 07-09 RECEIPT
            TUE 07-10 PART_CLOSURE 1
            WED 07-11 MOVED_ON
            THU 07-12 EXTENSION 2 due""");
  }

  @Test
  void calendarDays_countDaysOff_andMoveOnFromTheLast() {
    DeadlineRule rule = DeadlineRule.of(new HandlingLimit(4, LimitUnit.CALENDAR_DAY));
    LocalDate wed20080604 = LocalDate.of(2008, 6, 4);

    assertThat(written(rule.ledger(CaseClock.receivedOn(wed20080604), CALENDAR, wed20080604)))
        .isEqualTo(
            """
            WED 06-04 RECEIPT
            THU 06-05 COUNTED 1
            FRI 06-06 COUNTED 2
            SAT 06-07 WEEKEND 3
            SUN 06-08 HOLIDAY 4
            MON 06-09 MOVED_ON due""");
  }

  @Test
  void makeUpSaturdays_areCounted_andHolidaysNamed() {
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(3));
    LocalDate thu20230119 = LocalDate.of(2023, 1, 19);
    DeadlineLedger ledger =
        rule.ledger(CaseClock.receivedOn(thu20230119.plusDays(13)), CALENDAR, thu20230119);

    assertThat(written(ledger))
        .isEqualTo(
            """
            WED 02-01 RECEIPT
            THU 02-02 COUNTED 1
            FRI 02-03 COUNTED 2
            SAT 02-04 MAKE_UP_DAY 3 due""");
    assertThat(rule.ledger(CaseClock.receivedOn(thu20230119), CALENDAR, thu20230119).days())
        .filteredOn(day -> day.kind() == LedgerDayKind.HOLIDAY)
        .extracting(LedgerDay::remark)
        .contains("小年夜", "農曆除夕", "春節");
  }

  @Test
  void waitingForCompletePapers_isNotStarted() {
    DeadlineRule rule =
        new DeadlineRule(HandlingLimit.workingDays(1), ClockStart.COMPLETE, PausePolicy.PAUSE);
    CaseClock clock = CaseClock.receivedOn(MON_2008_07_21);
    LocalDate tue20080722 = LocalDate.of(2008, 7, 22);

    String expected =
        """
        MON 07-21 RECEIPT
        TUE 07-22 NOT_STARTED
        WED 07-23 COUNTED 1 due""";
    assertThat(written(rule.ledger(clock, CALENDAR, tue20080722))).isEqualTo(expected);
    assertThat(written(rule.ledger(clock.startedOn(tue20080722), CALENDAR, tue20080722)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}: used {2}, left {3}, paused {4}")
  @CsvSource({
    "SUN, 2008-07-20, 0, 5, 0",
    "MON, 2008-07-21, 0, 5, 0",
    "TUE, 2008-07-22, 1, 4, 0",
    "THU, 2008-07-24, 1, 4, 2",
    "MON, 2008-07-28, 2, 3, 2",
    "THU, 2008-07-31, 5, 0, 2",
    "MON, 2008-08-11, 5, 0, 2"
  })
  void reading_isTakenOnAnyDay(String weekday, LocalDate asOf, int used, int left, int paused) {
    assertThat(asOf.getDayOfWeek().name()).startsWith(weekday);
    DeadlineLedger ledger =
        ledger(5, PausePolicy.PAUSE, paused("2008-07-23/2008-07-24"), LocalDate.of(2008, 7, 31));

    assertThat(ledger.reading(asOf)).isEqualTo(new ClockReading(asOf, used, left, paused));
  }

  @Test
  void reading_whileStopped_tellsWhatIsLeftFromTheProjection() {
    LocalDate fri20080725 = LocalDate.of(2008, 7, 25);
    ClockPause open = ClockPause.open(PauseReason.SUPPLEMENT, LocalDate.of(2008, 7, 24));
    DeadlineLedger ledger = ledger(5, PausePolicy.PAUSE, List.of(open), fri20080725);

    assertThat(ledger.dueDate().isProvisional()).isTrue();
    assertThat(ledger.reading(fri20080725)).isEqualTo(new ClockReading(fri20080725, 2, 3, 2));
  }

  private static DeadlineLedger ledger(
      int workingDays, PausePolicy policy, List<ClockPause> pauses, LocalDate asOf) {
    return new DeadlineRule(HandlingLimit.workingDays(workingDays), ClockStart.RECEIVED, policy)
        .ledger(CaseClock.receivedOn(MON_2008_07_21).pausedBy(pauses), CALENDAR, asOf);
  }

  private static List<ClockPause> paused(String pauses) {
    return DeadlineRuleTest.supplements(pauses);
  }

  private static ClockPause supplement(String pause) {
    return paused(pause).get(0);
  }

  private static String written(DeadlineLedger ledger) {
    return ledger.days().stream()
        .map(DeadlineLedgerTest::written)
        .collect(Collectors.joining("\n"));
  }

  private static String written(LedgerDay day) {
    return day.date().getDayOfWeek().name().substring(0, 3)
        + day.date().toString().substring(4).replaceFirst("-", " ")
        + " "
        + day.kind()
        + (day.isCounted() ? " " + day.counted() : "")
        + (day.due() ? " due" : "");
  }
}
