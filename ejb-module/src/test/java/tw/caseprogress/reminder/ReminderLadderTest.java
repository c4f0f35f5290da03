package tw.caseprogress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.reminder.ReminderRung.Addressee;

/** On the shipped calendar of the city. */
class ReminderLadderTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();

  @ParameterizedTest(name = "{0}: due on {1} stands on {2}")
  @CsvSource({
    // a week without a holiday
    "2026-11-18 Wed, 2026-11-24 Tue, ''",
    "2026-11-19 Thu, 2026-11-24 Tue, THREE_DAYS_LEFT",
    "2026-11-20 Fri, 2026-11-24 Tue, THREE_DAYS_LEFT",
    "2026-11-23 Mon, 2026-11-24 Tue, ONE_DAY_LEFT",
    "2026-11-24 Tue, 2026-11-24 Tue, DUE_TODAY",
    "2026-11-25 Wed, 2026-11-24 Tue, OVERDUE",
    "2026-12-31 Thu, 2026-11-24 Tue, OVERDUE",
    // over a weekend: due on Friday, nobody could work before Monday
    "2026-11-21 Sat, 2026-11-20 Fri, DUE_TODAY",
    "2026-11-23 Mon, 2026-11-20 Fri, OVERDUE",
    // lunar new year 2008: off from Wednesday 6 to Monday 11 February
    "2008-02-01 Fri, 2008-02-12 Tue, THREE_DAYS_LEFT",
    "2008-02-05 Tue, 2008-02-12 Tue, ONE_DAY_LEFT",
    "2008-02-12 Tue, 2008-02-05 Tue, OVERDUE",
    // a make-up Saturday counts
    "2009-01-09 Fri, 2009-01-10 Sat, ONE_DAY_LEFT",
    "2009-01-10 Sat, 2009-01-09 Fri, OVERDUE",
    // the closure of Monday 28 July 2008 does not
    "2008-07-25 Fri, 2008-07-29 Tue, ONE_DAY_LEFT",
    "2008-07-28 Mon, 2008-07-25 Fri, DUE_TODAY",
    // the last days before 2028, whose calendar is not published; Fri 31 December 2027 is off
    "2027-12-29 Wed, 2027-12-30 Thu, ONE_DAY_LEFT",
    "2027-12-30 Thu, 2027-12-30 Thu, DUE_TODAY"
  })
  void rung(String businessDate, String dueOn, String expected) {
    Optional<ReminderRung> rung = ReminderLadder.rung(day(dueOn), day(businessDate), CALENDAR);

    assertThat(rung.map(Enum::name).orElse("")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} tells {1}")
  @CsvSource({
    "THREE_DAYS_LEFT, OFFICER",
    "ONE_DAY_LEFT, OFFICER SUPERVISOR",
    "DUE_TODAY, OFFICER SUPERVISOR",
    "OVERDUE, OFFICER SUPERVISOR AGENCY_HEAD"
  })
  void whoIsTold_growsFromRungToRung(ReminderRung rung, String told) {
    for (Addressee addressee : Addressee.values()) {
      assertThat(rung.tells(addressee)).isEqualTo(told.contains(addressee.name()));
    }
  }

  @Test
  void anOfficerIsToldOfOwnCasesOnly_aSupervisorOfThoseOfTheAgency() {
    ReminderAddressee officer = addressee(Addressee.OFFICER);
    ReminderAddressee both = addressee(Addressee.OFFICER, Addressee.SUPERVISOR);

    assertThat(officer.isToldOf(ReminderRung.OVERDUE, true)).isTrue();
    assertThat(officer.isToldOf(ReminderRung.OVERDUE, false)).isFalse();
    assertThat(both.isToldOf(ReminderRung.THREE_DAYS_LEFT, true)).isTrue();
    assertThat(both.isToldOf(ReminderRung.THREE_DAYS_LEFT, false)).isFalse();
    assertThat(both.isToldOf(ReminderRung.ONE_DAY_LEFT, false)).isTrue();
  }

  private static ReminderAddressee addressee(Addressee... hats) {
    return new ReminderAddressee(1, 1, "officer", "officer@example.org", Set.of(hats));
  }

  /** A date with its weekday, which must be the right one. */
  private static LocalDate day(String dateAndWeekday) {
    LocalDate date = LocalDate.parse(dateAndWeekday.substring(0, 10));
    assertThat(date.getDayOfWeek().name()).startsWith(dateAndWeekday.substring(11).toUpperCase());
    return date;
  }
}
