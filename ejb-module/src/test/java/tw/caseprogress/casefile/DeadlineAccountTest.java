package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PauseReason;

class DeadlineAccountTest {

  private static final DeadlineRule TEN_DAYS = DeadlineRule.of(HandlingLimit.workingDays(10));
  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final WorkingDayCalendar TAIPEI = ShippedCalendar.cityCalendar();

  @Test
  void pauseOpenIntoAYearWithoutCalendar_namesTheYear() {
    LocalDate fri20271210 = LocalDate.of(2027, 12, 10);
    CaseClock stopped =
        CaseClock.receivedOn(fri20271210)
            .pausedBy(List.of(ClockPause.open(PauseReason.SUPPLEMENT, LocalDate.of(2027, 12, 20))));

    DeadlineAccount account =
        DeadlineAccount.of(TEN_DAYS, stopped, TAIPEI, LocalDate.of(2028, 1, 5));

    assertThat(account.ledger()).isEmpty();
    assertThat(account.yearWithoutCalendar()).contains(2028);
  }

  @Test
  void dueSoon_endsWithThePublishedYears() {
    LocalDate thu20271230 = LocalDate.of(2027, 12, 30); // Fri 31 is a day off

    assertThat(DueSoon.lastDay(thu20271230, TAIPEI)).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(DueSoon.lastDay(MON_2026_11_09, TAIPEI)).isEqualTo(LocalDate.of(2026, 11, 12));
  }

  /** Received on Mon 9 November 2026, due on Mon 23 November. */
  @ParameterizedTest(name = "closed {0} on {1} {2}: due on {3} {4}")
  @CsvSource({
    "FULL, FRI, 2026-11-20, TUE, 2026-11-24", // declared late, for yesterday
    "FULL, MON, 2026-11-23, TUE, 2026-11-24", // the due date itself
    "AM, MON, 2026-11-23, TUE, 2026-11-24", // no due date on a part-day closure
    "AM, FRI, 2026-11-20, MON, 2026-11-23", // which counts as a day otherwise
    "FULL, SAT, 2026-11-21, MON, 2026-11-23" // a day off anyway
  })
  void closureAddedLate_movesTheDueDate(
      ClosureExtent extent, String weekday, LocalDate closed, String dueWeekday, LocalDate due) {
    assertThat(closed.getDayOfWeek().name()).startsWith(weekday);
    assertThat(due.getDayOfWeek().name()).startsWith(dueWeekday);

    DeadlineAccount account =
        DeadlineAccount.of(
            TEN_DAYS,
            CaseClock.receivedOn(MON_2026_11_09),
            alsoClosed(closed, extent),
            LocalDate.of(2026, 11, 21));

    assertThat(account.ledger().orElseThrow().dueDate().on()).isEqualTo(due);
  }

  private static WorkingDayCalendar alsoClosed(LocalDate day, ClosureExtent extent) {
    List<OfficeClosure> closures = new ArrayList<>(ShippedCalendar.closures());
    closures.add(
        new OfficeClosure(day, extent, null, ShippedCalendar.CITY, "颱風", "typhoon", "test"));
    return WorkingDayCalendar.of(
        ShippedCalendar.officeCalendar(), closures, Set.of(ShippedCalendar.CITY));
  }
}
