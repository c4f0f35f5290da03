package tw.caseprogress.projection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.projection.RunningCase;

/** Derives the due date of a running case by a calendar that is handed in. */
@ApplicationScoped
class DueDateReckoning {

  @Inject private CaseTypeCatalogue catalogue;

  /**
   * The due date; empty while the clock is stopped.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  Optional<LocalDate> dueOn(RunningCase running, WorkingDayCalendar calendar, LocalDate today) {
    return catalogue
        .version(running.typeVersionId())
        .rule()
        .fixedDueOn(running.clock(), calendar, today);
  }

  /** Whether the type of the case has its applicants told of calendar changes. */
  boolean isToldOfCalendar(RunningCase running) {
    return catalogue.version(running.typeVersionId()).terms().notifyDueDateMoved();
  }
}
