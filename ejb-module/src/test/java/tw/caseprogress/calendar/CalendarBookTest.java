package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarBookTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final ClosureArea XINYI = new ClosureArea(ClosureArea.Kind.DISTRICT, "臺北市信義區");
  private static final OfficePlace IN_XINYI =
      OfficePlace.of("379130100A", "臺北市信義區市府路 1 號", Optional.empty());
  private static final OfficePlace IN_SHILIN =
      OfficePlace.of("379511000A", "臺北市士林區中正路 439 號", Optional.empty());

  private static final CalendarBook BOOK = shipped();

  private static CalendarBook shipped() {
    List<IssuedYear> issues =
        ShippedCalendar.officeCalendar().years().stream()
            .map(year -> new IssuedYear(1, year))
            .toList();
    List<DeclaredClosure> closures = new ArrayList<>();
    for (OfficeClosure closure : ShippedCalendar.closures()) {
      closures.add(new DeclaredClosure(closures.size() + 1, 1, OptionalLong.empty(), closure));
    }
    return CalendarBook.of(issues, closures, 1);
  }

  private static OfficeClosure closure(LocalDate day, ClosureExtent extent, ClosureArea area) {
    return new OfficeClosure(day, extent, null, area, "颱風", "Typhoon", "公告");
  }

  @Test
  void theShippedBookIsTheCityCalendar() {
    WorkingDayCalendar calendar = BOOK.calendar(OfficePlace.city(ShippedCalendar.CITY));

    assertThat(calendar.workingDays(LocalDate.of(2008, 6, 2), LocalDate.of(2008, 9, 30)))
        .isEqualTo(85);
  }

  @Test
  void placesThatSeeTheSameDaysShareOneCalendar() {
    assertThat(BOOK.calendar(IN_XINYI)).isSameAs(BOOK.calendar(IN_SHILIN));
    assertThat(BOOK.calendar(IN_XINYI))
        .isSameAs(BOOK.calendar(OfficePlace.city(ShippedCalendar.CITY)));
  }

  @ParameterizedTest(name = "{0} closed on Fri 2026-11-20: 1 working day after Thu is {2} in {1}")
  @CsvSource({
    "CITY,     臺北市,       XINYI,  2026-11-23", // Mon
    "CITY,     臺北市,       SHILIN, 2026-11-23", // Mon
    "DISTRICT, 臺北市信義區, XINYI,  2026-11-23", // Mon
    "DISTRICT, 臺北市信義區, SHILIN, 2026-11-20", // Fri
    "AGENCY,   379130100A,   XINYI,  2026-11-23", // Mon
    "AGENCY,   379511000A,   XINYI,  2026-11-20", // Fri
    "VILLAGE,  臺北市信義區西村里, XINYI, 2026-11-20" // Fri: nobody is known to lie there
  })
  void aClosureHoldsInItsAreaAlone(
      ClosureArea.Kind kind, String area, String place, LocalDate expected) {
    CalendarBook book =
        BOOK.with(closure(FRI_2026_11_20, ClosureExtent.FULL, new ClosureArea(kind, area)));

    LocalDate next =
        book.calendar(place.equals("XINYI") ? IN_XINYI : IN_SHILIN)
            .plusWorkingDays(FRI_2026_11_20.minusDays(1), 1);

    assertThat(next).isEqualTo(expected);
  }

  @Test
  void theBookRemembersHowItStoodAfterEachChange() {
    CalendarBook closed =
        BOOK.with(closure(FRI_2026_11_20, ClosureExtent.FULL, ShippedCalendar.CITY));

    assertThat(closed.latestChange()).isEqualTo(2);
    assertThat(closed.calendar(IN_XINYI).isWorkingDay(FRI_2026_11_20)).isFalse();
    assertThat(closed.calendarAfter(1, IN_XINYI).isWorkingDay(FRI_2026_11_20)).isTrue();
    assertThat(closed.calendarAfter(0, IN_XINYI).isWorkingDay(FRI_2026_11_20)).isTrue();
  }

  @Test
  void aWithdrawnClosureHeldUntilItsWithdrawal() {
    long typhoonOf2024 =
        BOOK.closures().stream()
            .filter(entry -> entry.closure().closedOn().equals(LocalDate.of(2024, 7, 24))) // Wed
            .findFirst()
            .orElseThrow()
            .id();

    CalendarBook book = BOOK.without(typhoonOf2024);

    assertThat(book.calendar(IN_XINYI).isWorkingDay(LocalDate.of(2024, 7, 24))).isTrue();
    assertThat(book.calendarAfter(1, IN_XINYI).isWorkingDay(LocalDate.of(2024, 7, 24))).isFalse();
    assertThatThrownBy(() -> new CalendarProposal.Withdrawal(typhoonOf2024).closure(book))
        .isInstanceOf(ClosureNotStandingException.class);
  }

  @Test
  void aNewEditionReplacesItsYearAndTellsTheDaysItChanges() {
    CalendarYear before = BOOK.year(2026).orElseThrow();
    List<CalendarDay> days = new ArrayList<>(before.days());
    days.set(MON_2026_11_23.getDayOfYear() - 1, new CalendarDay(MON_2026_11_23, true, "補假"));
    CalendarProposal edition =
        new CalendarProposal.NewEdition(CalendarYear.of(2026, before.edition() + 1, days));

    assertThat(edition.changedDays(BOOK)).containsExactly(MON_2026_11_23);
    assertThat(edition.area(BOOK)).isEmpty();
    assertThat(edition.appliedTo(BOOK).calendar(IN_SHILIN).isWorkingDay(MON_2026_11_23)).isFalse();
    assertThat(BOOK.calendar(IN_SHILIN).isWorkingDay(MON_2026_11_23)).isTrue();
  }

  @Test
  void theFirstEditionOfAYearChangesAllItsDays_andReachesCasesLeftInTheYearBefore() {
    CalendarProposal first = new CalendarProposal.NewEdition(weekdays(2028));

    List<LocalDate> days = first.changedDays(BOOK);

    assertThat(days)
        .hasSize(366)
        .startsWith(LocalDate.of(2028, 1, 1))
        .endsWith(LocalDate.of(2028, 12, 31));
    LocalDate leftOn = LocalDate.of(2027, 12, 31); // Fri, closed since: 2028 was unknown
    assertThat(first.kind().firstDueOn(days.get(0))).isBeforeOrEqualTo(leftOn);
  }

  @Test
  void aClosureReachesNoDueDateBeforeItsDay() {
    assertThat(CalendarChangeKind.CLOSURE_ENTERED.firstDueOn(FRI_2026_11_20))
        .isEqualTo(FRI_2026_11_20);
  }

  private static CalendarYear weekdays(int year) {
    return CalendarYear.of(
        year,
        1,
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .map(day -> new CalendarDay(day, day.getDayOfWeek().getValue() > 5, ""))
            .toList());
  }

  @Test
  void theCalendarEndsWithTheLastYearThatFollowsWithoutAGap() {
    CalendarYear of2029 = weekdays(2029);

    assertThat(BOOK.lastYearFrom(FRI_2026_11_20)).isEqualTo(2027);
    assertThat(BOOK.with(of2029).lastYearFrom(FRI_2026_11_20)).isEqualTo(2027);
  }

  @Test
  void aClosureOfADistrictReachesWhoLiesThere() {
    CalendarChange change =
        new CalendarChange(
            2,
            CalendarChangeKind.CLOSURE_ENTERED,
            Optional.of(FRI_2026_11_20),
            Optional.of(FRI_2026_11_20),
            Optional.of(XINYI),
            "公告",
            "admin",
            Instant.EPOCH);

    assertThat(change.reaches(IN_XINYI)).isTrue();
    assertThat(change.reaches(IN_SHILIN)).isFalse();
  }
}
