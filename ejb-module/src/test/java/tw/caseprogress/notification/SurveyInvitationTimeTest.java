package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;

class SurveyInvitationTimeTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  @ParameterizedTest
  @CsvSource({
    "2026-11-18, 2026-11-20T02:00:00Z", // Wed: the day after Thu
    "2026-11-20, 2026-11-24T02:00:00Z", // Fri: the day after Mon
    "2026-11-21, 2026-11-24T02:00:00Z", // Sat: the day after Mon
    "2008-07-25, 2008-07-30T02:00:00Z", // Fri before the closure of Mon: the day after Tue
    "2027-12-31, 2028-01-02T02:00:00Z", // Fri, and 2028 is not published: two days later
  })
  void tenInTheMorningOfTheDayAfterTheNextWorkingDay(LocalDate closedOn, String dueAt) {
    assertThat(SurveyInvitationTime.after(closedOn, ShippedCalendar.cityCalendar(), TAIPEI))
        .isEqualTo(dueAt);
  }
}
