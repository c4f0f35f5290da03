package tw.caseprogress.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.calendar.CalendarDay;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.DeclaredClosure;
import tw.caseprogress.calendar.IssuedYear;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.calendar.ShippedCalendar;

/** One working day after Thursday 19 November 2026, while closures of the days after it wait. */
class CalendarStepTest {

  private static final LocalDate THU_19 = LocalDate.of(2026, 11, 19);
  private static final LocalDate FRI_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_24 = LocalDate.of(2026, 11, 24);
  private static final OfficePlace TAIPEI = OfficePlace.city(ShippedCalendar.CITY);

  /** Change 1 is the shipped calendar, 2 closes Friday, 3 closes Monday. */
  private static final CalendarBook BOOK =
      CalendarBook.of(
              ShippedCalendar.officeCalendar().years().stream()
                  .map(year -> new IssuedYear(1, year))
                  .toList(),
              List.of(),
              1)
          .with(closed(FRI_20))
          .with(closed(MON_23));

  private static final List<CalendarChange> WAITING =
      List.of(closing(2, FRI_20), closing(3, MON_23));

  private static CalendarChange closing(long id, LocalDate day) {
    return new CalendarChange(
        id,
        CalendarChangeKind.CLOSURE_ENTERED,
        Optional.of(day),
        Optional.of(day),
        Optional.of(ShippedCalendar.CITY),
        "公告",
        "admin",
        Instant.EPOCH);
  }

  private static OfficeClosure closed(LocalDate day) {
    return new OfficeClosure(
        day, ClosureExtent.FULL, null, ShippedCalendar.CITY, "颱風", "Typhoon", "公告");
  }

  private static LongFunction<Optional<LocalDate>> oneDayAfter(CalendarBook book, LocalDate start) {
    return change -> Optional.of(book.calendarAfter(change, TAIPEI).dueDayAfter(start, 1));
  }

  private static Optional<LocalDate> target(long change, LocalDate dueOn) {
    return CalendarStep.of(change, WAITING, BOOK.latestChange())
        .target(Optional.of(dueOn), oneDayAfter(BOOK, THU_19));
  }

  @Test
  void ofTwoClosuresThatWaitTogether_eachMovesWhatItMovesItself() {
    assertThat(target(2, FRI_20)).contains(MON_23);
    assertThat(target(3, MON_23)).contains(TUE_24);
  }

  @Test
  void aCaseThatAlreadyStandsWhereALaterChangeLeavesIt_isNotMovedBack() {
    assertThat(target(2, TUE_24)).isEmpty();
    assertThat(target(3, TUE_24)).isEmpty();
  }

  @Test
  void aChangeThatOvertookAnother_takesItsMoveAlong() {
    assertThat(target(3, FRI_20)).contains(TUE_24);
  }

  @Test
  void aChangeThatWasOvertaken_takesTheMovesAlongThatWillNotComeAgain() {
    List<CalendarChange> firstAlone = List.of(closing(2, FRI_20));

    Optional<LocalDate> target =
        CalendarStep.of(2, firstAlone, 3).target(Optional.of(FRI_20), oneDayAfter(BOOK, THU_19));

    assertThat(target).contains(TUE_24);
  }

  @Test
  void aChangeDoneTwice_movesNothingTheSecondTime() {
    assertThat(target(2, MON_23)).isEmpty();
  }

  @Test
  void aStoppedClockHasNoDateToMove() {
    assertThat(
            CalendarStep.of(2, WAITING, 3).target(Optional.empty(), change -> Optional.of(FRI_20)))
        .isEmpty();
  }

  @Test
  void aWithdrawalThatWaitsBehindItsClosure_leavesTheCaseWhereItIs() {
    CalendarBook book =
        CalendarBook.of(
            BOOK.issues(),
            List.of(new DeclaredClosure(1, 2, OptionalLong.of(3), closed(FRI_20))),
            3);

    assertThat(
            CalendarStep.of(2, WAITING, 3).target(Optional.of(FRI_20), oneDayAfter(book, THU_19)))
        .isEmpty();
  }

  @Test
  void aCaseLeftOutForAYearWithoutCalendar_isMovedByTheFirstEditionOfThatYear() {
    LocalDate thu2027 = LocalDate.of(2027, 12, 30);
    LocalDate fri2027 = LocalDate.of(2027, 12, 31);
    CalendarBook closed = CalendarBook.of(BOOK.issues(), List.of(), 1).with(closed(fri2027));
    CalendarBook published = closed.with(weekdays(2028));

    Optional<LocalDate> target =
        CalendarStep.of(3, WAITING, 3)
            .target(Optional.of(fri2027), oneDayAfter(published, thu2027));

    assertThat(target).contains(LocalDate.of(2028, 1, 3)); // Mon
  }

  private static CalendarYear weekdays(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return CalendarYear.of(
        year,
        1,
        IntStream.range(0, first.lengthOfYear())
            .mapToObj(first::plusDays)
            .map(day -> new CalendarDay(day, day.getDayOfWeek().getValue() > 5, ""))
            .toList());
  }
}
