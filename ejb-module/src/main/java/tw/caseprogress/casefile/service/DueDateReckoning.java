package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.RunningClock;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;

/**
 * Derives the due date of a running case, for one that somebody works on as for the many that a
 * change of the calendar reaches.
 */
@ApplicationScoped
public class DueDateReckoning {

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;

  /**
   * The due date by a calendar; empty while the clock is stopped.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  public Optional<LocalDate> dueOn(
      RunningClock running, WorkingDayCalendar calendar, LocalDate today) {
    return catalogue
        .version(running.typeVersionId())
        .rule()
        .fixedDueOn(running.clock(), calendar, today);
  }

  /**
   * The date to which a change of the calendar moves the case; empty if it does not.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  public Optional<LocalDate> movedBy(CalendarStep step, RunningClock running, LocalDate today) {
    String agencyCode = agencies.agency(running.agencyId()).code();
    return step.target(
        running.dueOn(), asOf -> dueOn(running, workingDays.calendarAsOf(agencyCode, asOf), today));
  }

  /** Whether the type of the case has its applicants told of calendar changes. */
  public boolean isToldOfCalendar(RunningClock running) {
    return catalogue.version(running.typeVersionId()).terms().notifyDueDateMoved();
  }
}
