package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.StepMapping;
import tw.caseprogress.deadline.ClockStart;

/**
 * That running cases are to follow another version of their type, and which of them can.
 *
 * @param fromNumber the number under which the version before was published
 * @param toNumber that of the version after
 */
public record VersionMove(
    CaseTypeView from, int fromNumber, CaseTypeView to, int toNumber, StepMapping steps) {

  /** Why a case cannot be moved on a day, the first reason that holds; empty if it can. */
  public Optional<VersionMoveRefusal> refusal(
      MovableCase one, WorkingDayCalendar calendar, LocalDate today) {
    if (one.state() == CaseState.CLOSED) {
      return Optional.of(VersionMoveRefusal.CLOSED);
    }
    if (one.versionId() != from.versionId()) {
      return Optional.of(VersionMoveRefusal.OTHER_VERSION);
    }
    if (steps.of(one.stepOrder()).isEmpty()) {
      return Optional.of(VersionMoveRefusal.STEP_WITHOUT_COUNTERPART);
    }
    if (isWithoutStart()) {
      return Optional.of(VersionMoveRefusal.OTHER_START);
    }
    if (!one.awaited().stream().allMatch(to.terms()::providesFor)) {
      return Optional.of(VersionMoveRefusal.WAIT_NOT_PROVIDED);
    }
    return ofDueDate(one, calendar, today);
  }

  private Optional<VersionMoveRefusal> ofDueDate(
      MovableCase one, WorkingDayCalendar calendar, LocalDate today) {
    try {
      dueAfter(one, calendar, today);
    } catch (CalendarNotPublishedException unknownYear) {
      return Optional.of(VersionMoveRefusal.NO_CALENDAR);
    }
    boolean lateBefore = from.rule().isOverdue(one.clock(), calendar, today);
    boolean lateAfter = to.rule().isOverdue(one.clock(), calendar, today);
    return lateAfter && !lateBefore
        ? Optional.of(VersionMoveRefusal.LATE_AT_ONCE)
        : Optional.empty();
  }

  /**
   * The due date that the case would have; empty while its clock stands still.
   *
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  public Optional<LocalDate> dueAfter(
      MovableCase one, WorkingDayCalendar calendar, LocalDate today) {
    return to.rule().fixedDueOn(one.clock(), calendar, today);
  }

  /**
   * A day on which papers were complete is none on which a window closed, and receipt is neither.
   */
  private boolean isWithoutStart() {
    return to.clockStart() != ClockStart.RECEIVED && to.clockStart() != from.clockStart();
  }
}
