package tw.caseprogress.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Says when an applicant is invited to the survey: some days after the decision, by daylight. */
public final class SurveyInvitationTime {

  private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);
  private static final int DAYS_WITHOUT_CALENDAR = 2;

  private SurveyInvitationTime() {}

  /**
   * 10:00 of the day after the next working day. Where the calendar of that year is not published,
   * 10:00 of the second day after: no right depends on this date.
   *
   * @param closedOn the day the case was closed
   */
  public static Instant after(LocalDate closedOn, WorkingDayCalendar calendar, ZoneId zone) {
    return day(closedOn, calendar).atTime(IN_THE_MORNING).atZone(zone).toInstant();
  }

  private static LocalDate day(LocalDate closedOn, WorkingDayCalendar calendar) {
    try {
      return calendar.plusWorkingDays(closedOn, 1).plusDays(1);
    } catch (CalendarNotPublishedException e) {
      return closedOn.plusDays(DAYS_WITHOUT_CALENDAR);
    }
  }
}
