package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * How the due date of every case of a type is found: the limit, where it starts, what a supplement
 * does.
 *
 * <p>Pure data, stored with the case type and readable as a sentence, which {@code DeadlineTerms}
 * of the case type goes on with; the calendar is handed in. By days the start itself is not counted
 * (Administrative Procedure Act art. 48 II), the due date ends with its last day, and it never
 * falls on a day off, a closure or a day closed for some hours: it moves on to the next full
 * working day (art. 48 IV). Only a limit in hours ends whenever it ends.
 *
 * @param limit how long the agency may take
 * @param start what the limit is counted from
 * @param pausePolicy what a supplement does to the days already counted
 */
public record DeadlineRule(HandlingLimit limit, ClockStart start, PausePolicy pausePolicy) {

  public DeadlineRule {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(pausePolicy, "pausePolicy");
  }

  /** The usual rule: the limit counts from receipt and a supplement stops the clock. */
  public static DeadlineRule of(HandlingLimit limit) {
    return new DeadlineRule(limit, ClockStart.RECEIVED, PausePolicy.PAUSE);
  }

  /**
   * The due date of a case that was neither paused nor extended.
   *
   * <p>The quick way for a preview and for long lists. For example, 5 working days from Monday 2
   * June 2008 are due on Monday 9 June.
   *
   * @param startedOn the day the limit counts from, not counted
   * @throws CalendarNotPublishedException if the limit runs into a year that is not published
   */
  public LocalDate dueOn(LocalDate startedOn, WorkingDayCalendar calendar) {
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return calendar.dueDayAfter(startedOn, limit.length());
    }
    return new ClockRun(
            this, CaseClock.receivedOn(startedOn).startedOn(startedOn), calendar, startedOn)
        .dueOn();
  }

  /**
   * The due date of a case.
   *
   * @param clock what happened to the case
   * @param asOf the day to look from, usually today: a pause open on it is taken to end on it
   * @throws CalendarNotPublishedException if the limit runs into a year that is not published
   */
  public DueDate dueDate(CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return new ClockRun(this, clock, calendar, asOf).dueDate();
  }

  /**
   * The due date of a case if it is fixed; empty while the clock stands still or has not started,
   * wherever the date would lie then.
   *
   * @param asOf the day to look from, usually today
   * @throws CalendarNotPublishedException if the clock runs into a year that is not published
   */
  public Optional<LocalDate> fixedDueOn(
      CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    if (clock.startUnder(this).isEmpty()) {
      return Optional.empty();
    }
    try {
      return dueDate(clock, calendar, asOf).fixed();
    } catch (CalendarNotPublishedException unknownYear) {
      LocalDate unknownFrom = LocalDate.of(unknownYear.year(), 1, 1);
      if (clock.pauses().stream().anyMatch(p -> p.isOpen() && p.from().isBefore(unknownFrom))) {
        return Optional.empty();
      }
      throw unknownYear;
    }
  }

  /** As {@link #fixedDueOn}; empty as well if the date lies in a later year, not published yet. */
  public Optional<LocalDate> knownDueOn(
      CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return tellable(() -> fixedDueOn(clock, calendar, asOf), asOf).flatMap(known -> known);
  }

  /**
   * Whether the due date has passed on a day; one in a later year, not published yet, has not.
   *
   * @throws CalendarNotPublishedException if the day's own year, or one before, is not published
   */
  public boolean isOverdue(CaseClock clock, WorkingDayCalendar calendar, LocalDate day) {
    return tellable(() -> dueDate(clock, calendar, day), day)
        .filter(dueDate -> dueDate.isPassedOn(day))
        .isPresent();
  }

  /**
   * The working days used up to a day, even if the limit ends in a later year, not published yet.
   *
   * @throws CalendarNotPublishedException if the day's own year, or one before, is not published
   */
  public int usedWorkingDays(CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return tellable(() -> ledger(clock, calendar, asOf).reading(asOf).usedWorkingDays(), asOf)
        .orElseGet(() -> UnendedRun.usedWorkingDays(this, clock, calendar, asOf));
  }

  private static <T> Optional<T> tellable(Supplier<T> question, LocalDate asOf) {
    try {
      return Optional.of(question.get());
    } catch (CalendarNotPublishedException unknownYear) {
      if (unknownYear.year() > asOf.getYear()) {
        return Optional.empty();
      }
      throw unknownYear;
    }
  }

  /**
   * Why the due date of a case is what it is, day by day.
   *
   * @param clock what happened to the case
   * @param asOf the day to look from, usually today: a pause open on it is taken to end on it
   * @throws CalendarNotPublishedException if a day of it lies in a year that is not published
   */
  public DeadlineLedger ledger(CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    return LedgerWriter.write(new ClockRun(this, clock, calendar, asOf));
  }

  /**
   * In words, e.g. {@code 10 working days from the day of receipt; a supplement stops the clock}.
   */
  @Override
  public String toString() {
    return limit + " from " + start.words() + "; " + pausePolicy.words();
  }
}
