package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.DeclaredClosure;
import tw.caseprogress.calendar.IssuedYear;
import tw.caseprogress.calendar.OfficeCalendar;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** What holds for every rule, every case and every set of closures. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DeadlinePropertiesTest {

  private static final OfficeCalendar OFFICE_CALENDAR = ShippedCalendar.officeCalendar();
  private static final List<OfficeClosure> CLOSURES = ShippedCalendar.closures();
  private static final WorkingDayCalendar TAIPEI = ShippedCalendar.cityCalendar();
  private static final CalendarBook BOOK =
      CalendarBook.of(
          OFFICE_CALENDAR.years().stream().map(year -> new IssuedYear(1, year)).toList(),
          CLOSURES.stream()
              .map(closure -> new DeclaredClosure(0, 1, OptionalLong.empty(), closure))
              .toList(),
          1);
  private static final OfficePlace IN_SHILIN =
      OfficePlace.of("379511000A", "臺北市士林區中正路 439 號", Optional.of("臺北市士林區永福里"));
  private static final OfficePlace IN_XINYI =
      OfficePlace.of("379502000A", "臺北市信義區信義路五段 15 號", Optional.empty());
  private static final LocalDate TUE_2008_01_01 = LocalDate.of(2008, 1, 1);

  /** A case under a rule, looked at on a day. */
  record Situation(DeadlineRule rule, CaseClock clock, LocalDate asOf) {

    LocalDate dueOn(WorkingDayCalendar calendar) {
      return rule.dueDate(clock, calendar, asOf).on();
    }

    /** Months differ in length: a limit that starts anew a day later may be a day shorter. */
    boolean startsMonthsAnew() {
      return rule.limit().unit() == LimitUnit.MONTH && rule.pausePolicy() != PausePolicy.PAUSE;
    }

    DeadlineLedger ledger() {
      return rule.ledger(clock, TAIPEI, asOf);
    }

    LocalDate lastCountedDay() {
      return ledger().days().stream()
          .filter(LedgerDay::isCounted)
          .map(LedgerDay::date)
          .reduce((earlier, later) -> later)
          .orElseThrow();
    }

    Situation alsoPausedBy(ClockPause pause) {
      List<ClockPause> pauses = new ArrayList<>(clock.pauses());
      pauses.add(pause);
      return new Situation(rule, clock.pausedBy(pauses), asOf);
    }
  }

  // -------------------------------------------------------------------------
  // the due date

  @Property
  void dueDate_isAWorkingDayWithoutClosure(@ForAll("situations") Situation situation) {
    LocalDate due = situation.dueOn(TAIPEI);

    assertThat(TAIPEI.isWorkingDay(due)).isTrue();
    assertThat(TAIPEI.closuresOn(due)).isEmpty();
    assertThat(due).isAfter(situation.clock().receivedOn());
  }

  @Property
  void dueDate_neverFallsIntoAPause(@ForAll("situations") Situation situation) {
    LocalDate due = situation.dueOn(TAIPEI);

    assertThat(situation.clock().pauses())
        .filteredOn(pause -> !pause.isOpen())
        .noneMatch(pause -> pause.covers(due));
  }

  @Property
  void onePauseMore_neverMakesItEarlier(
      @ForAll("situations") Situation situation, @ForAll("pauses") RelativePause more) {
    ClockPause pause = more.inCaseOf(situation.clock().receivedOn());

    assertThat(situation.alsoPausedBy(pause).dueOn(TAIPEI))
        .isAfterOrEqualTo(situation.dueOn(TAIPEI));
  }

  @Property
  void onePauseMore_neverMakesHoursEndEarlier(
      @ForAll("situations") Situation any, @ForAll("pauses") RelativePause more) {
    DeadlineRule hours =
        new DeadlineRule(
            new HandlingLimit(50, LimitUnit.HOUR), any.rule().start(), any.rule().pausePolicy());
    Situation situation = new Situation(hours, any.clock(), any.asOf());
    ClockPause pause = more.inCaseOf(situation.clock().receivedOn());

    assertThat(situation.alsoPausedBy(pause).dueOn(TAIPEI))
        .isAfterOrEqualTo(situation.dueOn(TAIPEI));
  }

  @Property
  void oneClosureMore_neverMakesItEarlier(
      @ForAll("situations") Situation situation,
      @ForAll("offsets") int daysAfterReceipt,
      @ForAll ClosureExtent extent) {
    LocalDate day = situation.clock().receivedOn().plusDays(daysAfterReceipt);

    assertThat(situation.dueOn(alsoClosedOn(day, extent)))
        .isAfterOrEqualTo(situation.dueOn(TAIPEI));
  }

  @Property
  void oneClosureMoreOfAnyArea_neverMakesItEarlier_andElsewhereNotAtAll(
      @ForAll("situations") Situation situation,
      @ForAll("offsets") int daysAfterReceipt,
      @ForAll ClosureExtent extent,
      @ForAll ClosureArea.Kind area) {
    OfficeClosure closure =
        closure(situation.clock().receivedOn().plusDays(daysAfterReceipt), extent, area);
    CalendarBook book = BOOK.with(closure);

    assertThat(situation.dueOn(book.calendar(IN_SHILIN)))
        .isAfterOrEqualTo(situation.dueOn(BOOK.calendar(IN_SHILIN)));
    if (area != ClosureArea.Kind.CITY) {
      assertThat(situation.dueOn(book.calendar(IN_XINYI)))
          .isEqualTo(situation.dueOn(BOOK.calendar(IN_XINYI)));
    }
  }

  /** What the projection of a change rests on when it looks for the cases that may move. */
  @Property
  void aClosureAfterTheDueDateOrBeforeTheReceipt_movesNothing(
      @ForAll("situations") Situation situation,
      @ForAll("offsets") int distance,
      @ForAll ClosureExtent extent,
      @ForAll boolean before) {
    LocalDate day =
        before
            ? situation.clock().receivedOn().minusDays(distance)
            : situation.dueOn(BOOK.calendar(IN_SHILIN)).plusDays(distance + 1L);
    CalendarBook book = BOOK.with(closure(day, extent, ClosureArea.Kind.CITY));

    assertThat(situation.dueOn(book.calendar(IN_SHILIN)))
        .isEqualTo(situation.dueOn(BOOK.calendar(IN_SHILIN)));
  }

  private static OfficeClosure closure(LocalDate day, ClosureExtent extent, ClosureArea.Kind area) {
    String name =
        switch (area) {
          case CITY -> "臺北市";
          case DISTRICT -> "臺北市士林區";
          case VILLAGE -> "臺北市士林區永福里";
          case AGENCY -> "379511000A";
        };
    LocalTime from = extent == ClosureExtent.FROM ? LocalTime.of(16, 0) : null;
    return new OfficeClosure(day, extent, from, new ClosureArea(area, name), "颱風", "Typhoon", "公告");
  }

  @Property
  void pauseThatStaysOpenADayLonger_neverMakesItEarlier(@ForAll("situations") Situation situation) {
    Assume.that(!situation.startsMonthsAnew());
    Situation tomorrow =
        new Situation(situation.rule(), situation.clock(), situation.asOf().plusDays(1));

    assertThat(tomorrow.dueOn(TAIPEI)).isAfterOrEqualTo(situation.dueOn(TAIPEI));
  }

  @Property
  void quickWay_agreesWithTheLongOne(@ForAll("situations") Situation situation) {
    DeadlineRule rule =
        new DeadlineRule(situation.rule().limit(), ClockStart.RECEIVED, PausePolicy.PAUSE);
    LocalDate received = situation.clock().receivedOn();

    assertThat(rule.dueOn(received, TAIPEI))
        .isEqualTo(rule.dueDate(CaseClock.receivedOn(received), TAIPEI, received).on());
  }

  // -------------------------------------------------------------------------
  // the ledger

  @Property
  void ledger_countsTheExtraLimitBesides(
      @ForAll("situations") Situation situation, @ForAll @IntRange(min = 1, max = 30) int extra) {
    Situation longer =
        new Situation(situation.rule(), situation.clock().grantedExtra(extra), situation.asOf());

    if (situation.rule().limit().unit() != LimitUnit.MONTH) { // months differ in length
      assertThat(longer.ledger().counted()).isEqualTo(situation.ledger().counted() + extra);
    }
    // Not always after the due date: it may have moved on from a last day that was closed in part
    assertThat(longer.dueOn(TAIPEI))
        .isAfter(situation.lastCountedDay())
        .isAfterOrEqualTo(situation.dueOn(TAIPEI));
  }

  @Property
  void extraLimit_takesInTheDayThatALimitEndingOnADayClosedInPartMovesOnTo(
      @ForAll @IntRange(min = 1, max = 40) int extra) {
    LocalDate received =
        LocalDate.of(2018, 7, 5); // Thursday; the city closed on Tuesday 10 at 16:00
    DeadlineRule threeDays =
        new DeadlineRule(
            new HandlingLimit(3, LimitUnit.WORKING_DAY), ClockStart.RECEIVED, PausePolicy.PAUSE);
    CaseClock clock = CaseClock.receivedOn(received);

    assertThat(threeDays.dueDate(clock, TAIPEI, received).on())
        .isEqualTo(LocalDate.of(2018, 7, 11));
    assertThat(threeDays.dueDate(clock.grantedExtra(extra), TAIPEI, received).on())
        .isEqualTo(TAIPEI.plusWorkingDays(LocalDate.of(2018, 7, 10), extra));
  }

  @Property
  void severalPausesAndClosures_takeEachDayOutOnce(
      @ForAll("situations") Situation situation,
      @ForAll @Size(min = 2, max = 5) List<@From("pauses") RelativePause> more,
      @ForAll @Size(min = 1, max = 4) List<@From("offsets") Integer> closed) {
    Situation stopped = situation;
    for (RelativePause pause : more) {
      stopped = stopped.alsoPausedBy(pause.inCaseOf(situation.clock().receivedOn()));
    }
    List<LocalDate> days = closed.stream().map(situation.clock().receivedOn()::plusDays).toList();
    WorkingDayCalendar calendar = alsoClosedOn(days, ClosureExtent.FULL);
    DeadlineLedger ledger = stopped.rule().ledger(stopped.clock(), calendar, stopped.asOf());

    List<ClockPause> pauses = stopped.clock().pauses();
    assertThat(ledger.days())
        .filteredOn(LedgerDay::isCounted)
        .noneMatch(day -> pauses.stream().anyMatch(p -> !p.isOpen() && p.covers(day.date())));
    if (!situation.startsMonthsAnew()) {
      assertThat(stopped.dueOn(calendar)).isAfterOrEqualTo(situation.dueOn(TAIPEI));
    }
  }

  @Property
  void ledger_countsTheLimitAndTheExtension(@ForAll("situations") Situation situation) {
    DeadlineLedger ledger = situation.ledger();
    HandlingLimit limit = situation.rule().limit();
    int extension = situation.clock().extensionWorkingDays();
    List<Integer> ordinals =
        ledger.days().stream().filter(LedgerDay::isCounted).map(LedgerDay::counted).toList();

    assertThat(ordinals).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(ordinals).hasSize(ledger.counted());
    if (limit.unit() != LimitUnit.MONTH) {
      assertThat(ledger.counted()).isEqualTo(limit.length() + extension);
    } else {
      assertThat(ledger.counted() - extension).isBetween(limit.length() * 28, limit.length() * 31);
    }
  }

  @Property
  void ledger_hasEveryDayFromReceiptToTheDueDate(@ForAll("situations") Situation situation) {
    DeadlineLedger ledger = situation.ledger();
    LocalDate due = situation.dueOn(TAIPEI);

    assertThat(ledger.dueDate().on()).isEqualTo(due);
    assertThat(ledger.days())
        .extracting(LedgerDay::date)
        .containsExactlyElementsOf(
            situation.clock().receivedOn().datesUntil(due.plusDays(1)).toList());
    assertThat(ledger.days())
        .filteredOn(LedgerDay::due)
        .extracting(LedgerDay::date)
        .containsExactly(due);
  }

  @Property
  void ledger_countsNoPausedDay_andNamesEachPause(@ForAll("situations") Situation situation) {
    assertThat(situation.ledger().days())
        .allSatisfy(
            day -> {
              boolean paused = day.kind() == LedgerDayKind.PAUSED;
              assertThat(day.pause().isPresent()).isEqualTo(paused);
              assertThat(paused && day.isCounted()).isFalse();
              assertThat(day.pause().stream()).allMatch(pause -> pause.covers(day.date()));
            });
  }

  @Property
  void workingDaysOfALimit_areUsedOrLeft(@ForAll("situations") Situation situation) {
    DeadlineRule rule =
        new DeadlineRule(HandlingLimit.workingDays(20), ClockStart.RECEIVED, PausePolicy.PAUSE);
    DeadlineLedger ledger = rule.ledger(situation.clock(), TAIPEI, situation.asOf());
    long moves =
        ledger.days().stream()
            .filter(day -> day.kind() == LedgerDayKind.MOVED_ON)
            .filter(day -> day.date().isAfter(situation.asOf()))
            .count();
    ClockReading reading = ledger.reading(situation.asOf());

    assertThat(reading.usedWorkingDays() + reading.leftWorkingDays())
        .isEqualTo(20 + situation.clock().extensionWorkingDays() + (int) moves);
  }

  // -------------------------------------------------------------------------
  // what is tried

  /** A pause that begins some days after the receipt; without length it is open. */
  record RelativePause(PauseReason reason, int from, Integer length) {

    ClockPause inCaseOf(LocalDate receivedOn) {
      LocalDate first = receivedOn.plusDays(from);
      return new ClockPause(reason, first, length == null ? null : first.plusDays(length));
    }
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(0, 120);
  }

  @Provide
  Arbitrary<RelativePause> pauses() {
    return Combinators.combine(
            Arbitraries.of(PauseReason.class),
            Arbitraries.integers().between(0, 70),
            Arbitraries.integers().between(0, 30).injectNull(0.1))
        .as(RelativePause::new);
  }

  @Provide
  Arbitrary<Situation> situations() {
    Arbitrary<LocalDate> receipts =
        Arbitraries.integers().between(0, 18 * 365).map(TUE_2008_01_01::plusDays);
    return Combinators.combine(
            rules(),
            receipts,
            pauses().list().ofMaxSize(5),
            Arbitraries.integers().between(0, 30),
            offsets())
        .as(
            (rule, received, pauses, extension, looked) ->
                new Situation(
                    rule,
                    CaseClock.receivedOn(received)
                        .startedOn(received)
                        .pausedBy(pauses.stream().map(one -> one.inCaseOf(received)).toList())
                        .extendedBy(extension),
                    received.plusDays(looked)));
  }

  private static Arbitrary<DeadlineRule> rules() {
    Arbitrary<HandlingLimit> limits =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 60).map(HandlingLimit::workingDays),
            Arbitraries.integers()
                .between(1, 90)
                .map(length -> new HandlingLimit(length, LimitUnit.CALENDAR_DAY)),
            Arbitraries.integers()
                .between(1, 6)
                .map(length -> new HandlingLimit(length, LimitUnit.MONTH)));
    return Combinators.combine(
            limits, Arbitraries.of(ClockStart.class), Arbitraries.of(PausePolicy.class))
        .as(DeadlineRule::new);
  }

  private static WorkingDayCalendar alsoClosedOn(LocalDate day, ClosureExtent extent) {
    return alsoClosedOn(List.of(day), extent);
  }

  private static WorkingDayCalendar alsoClosedOn(List<LocalDate> days, ClosureExtent extent) {
    List<OfficeClosure> closures = new ArrayList<>(CLOSURES);
    for (LocalDate day : days) {
      closures.add(
          new OfficeClosure(
              day,
              extent,
              extent == ClosureExtent.FROM ? LocalTime.NOON : null,
              ShippedCalendar.CITY,
              "豪雨",
              "Heavy rain",
              "test"));
    }
    return WorkingDayCalendar.of(OFFICE_CALENDAR, closures, Set.of(ShippedCalendar.CITY));
  }
}
