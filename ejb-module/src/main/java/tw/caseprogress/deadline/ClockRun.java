package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * One run of the clock of a case: where it starts, where the limit ends, when the case is due.
 *
 * <p>It hops from pause to pause instead of walking the days, so its cost is that of the pauses.
 */
final class ClockRun {

  private final DeadlineRule rule;
  private final CaseClock clock;
  private final WorkingDayCalendar calendar;
  private final LocalDate asOf;
  private final StoppedTimes stops;
  private final LocalDate firstStart;
  private final LocalDate start;
  private final Stretch stretch;

  /**
   * The days of one run.
   *
   * @param limitEnd the last day of the limit
   * @param limitDue the day that moves on to, if it cannot be a due date itself
   * @param extraEnd the last day of the extra limit; equal to limitDue if there is none
   * @param extraDue the day that moves on to
   * @param extensionEnd the last day of the extension; equal to extraDue if there is none
   * @param dueOn the day that moves on to
   */
  private record Stretch(
      LocalDate limitEnd,
      LocalDate limitDue,
      LocalDate extraEnd,
      LocalDate extraDue,
      LocalDate extensionEnd,
      LocalDate dueOn) {}

  ClockRun(DeadlineRule rule, CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    this.rule = rule;
    this.clock = clock;
    this.calendar = calendar;
    this.asOf = asOf;
    this.stops = StoppedTimes.of(clock.pauses(), asOf);
    this.firstStart = clock.startUnder(rule).orElse(later(clock.receivedOn(), asOf));
    this.start = rule.pausePolicy() == PausePolicy.PAUSE ? firstStart : restart();
    this.stretch = stretch(start);
  }

  /**
   * The day from which the limit counts after its supplements: the end of the one that gives most
   * time, of those that began before the limit was used up.
   *
   * <p>That is the last one, but for the odd case of months: they differ in length, and a
   * supplement must not make a case due earlier than it would be without.
   */
  private LocalDate restart() {
    LocalDate best = firstStart;
    LocalDate dueOn = stretch(best).dueOn();
    for (ClockPause pause : stops.pauses()) {
      if (pause.reason() == PauseReason.SUPPLEMENT && !pause.from().isAfter(dueOn)) {
        LocalDate anew = later(firstStart, pause.until().orElse(asOf));
        LocalDate dueAnew = stretch(anew).dueOn();
        if (dueAnew.isAfter(dueOn) || (dueAnew.equals(dueOn) && anew.isAfter(best))) {
          best = anew;
          dueOn = dueAnew;
        }
      }
    }
    return best;
  }

  private Stretch stretch(LocalDate from) {
    LocalDate limitEnd =
        switch (rule.limit().unit()) {
          case WORKING_DAY -> lastWorkingDay(from, rule.limit().length());
          case CALENDAR_DAY, MONTH -> lastCalendarDay(from, limitDays(from));
          case HOUR -> lastHour(from);
        };
    LocalDate limitDue = endsWithItsLastDay() ? limitEnd : movedOn(limitEnd);
    LocalDate extraEnd = further(limitDue, clock.extraWorkingDays());
    LocalDate extraDue = clock.extraWorkingDays() == 0 ? limitDue : movedOn(extraEnd);
    LocalDate extensionEnd = further(extraDue, clock.extensionWorkingDays());
    LocalDate dueOn = clock.extensionWorkingDays() == 0 ? extraDue : movedOn(extensionEnd);
    return new Stretch(limitEnd, limitDue, extraEnd, extraDue, extensionEnd, dueOn);
  }

  /** Hours end whenever they end; working days with an extra limit go on into it without a stop. */
  private boolean endsWithItsLastDay() {
    return switch (rule.limit().unit()) {
      case HOUR -> true;
      case WORKING_DAY -> clock.extraWorkingDays() > 0;
      case CALENDAR_DAY, MONTH -> false;
    };
  }

  private LocalDate further(LocalDate from, int workingDays) {
    return workingDays == 0 ? from : lastWorkingDay(from, workingDays);
  }

  private LocalDate lastWorkingDay(LocalDate from, int workingDays) {
    LocalDate counted = from;
    int left = workingDays;
    for (StoppedTimes.Span span : stops.spans()) {
      if (span.to().isAfter(counted)) {
        if (calendar.plusWorkingDays(counted, left).isBefore(span.from())) {
          break;
        }
        left -= calendar.workingDays(counted.plusDays(1), span.from().minusDays(1));
        counted = span.to();
      }
    }
    return calendar.plusWorkingDays(counted, left);
  }

  private LocalDate lastCalendarDay(LocalDate from, long calendarDays) {
    LocalDate counted = from;
    long left = calendarDays;
    for (StoppedTimes.Span span : stops.spans()) {
      if (span.to().isAfter(counted)) {
        if (counted.plusDays(left).isBefore(span.from())) {
          break;
        }
        left -= Math.max(0, ChronoUnit.DAYS.between(counted, span.from()) - 1);
        counted = span.to();
      }
    }
    return counted.plusDays(left);
  }

  /** The calendar days of a limit in calendar days or months. */
  private long limitDays(LocalDate from) {
    if (rule.limit().unit() == LimitUnit.CALENDAR_DAY) {
      return rule.limit().length();
    }
    return ChronoUnit.DAYS.between(from, lastDayOfMonths(from, rule.limit().length()));
  }

  /**
   * The last day of a period of months: the day before the one that matches the first counted day,
   * or the month's last day where there is no such day (art. 48 III).
   */
  private static LocalDate lastDayOfMonths(LocalDate from, int months) {
    LocalDate firstCounted = from.plusDays(1);
    LocalDate matching = firstCounted.plusMonths(months);
    return matching.getDayOfMonth() == firstCounted.getDayOfMonth()
        ? matching.minusDays(1)
        : matching;
  }

  private LocalDate lastHour(LocalDate from) {
    LocalDateTime counted = hoursStart(from);
    long left = rule.limit().length();
    LocalDateTime end = counted.plusHours(left);
    for (StoppedTimes.Span span : stops.spans()) {
      LocalDateTime stop = span.from().atStartOfDay();
      LocalDateTime resume = span.to().plusDays(1).atStartOfDay();
      if (resume.isAfter(counted)) {
        if (!end.isAfter(stop)) {
          break;
        }
        LocalDateTime stopped = stop.isAfter(counted) ? stop : counted;
        end = end.plus(ChronoUnit.NANOS.between(stopped, resume), ChronoUnit.NANOS);
        counted = resume;
      }
    }
    return end.minusNanos(1).toLocalDate();
  }

  private LocalDateTime hoursStart(LocalDate from) {
    boolean timeKnown = clock.receivedAt() != null && from.equals(clock.receivedOn());
    return timeKnown ? from.atTime(clock.receivedAt()) : from.plusDays(1).atStartOfDay();
  }

  /** Moves a last day on to one that can be a due date: a full working day outside all pauses. */
  private LocalDate movedOn(LocalDate lastDay) {
    LocalDate due = calendar.nextFullWorkingDayOrSame(lastDay);
    Optional<StoppedTimes.Span> span = stops.spanAt(due);
    while (span.isPresent()) {
      due = calendar.nextFullWorkingDayOrSame(span.get().to().plusDays(1));
      span = stops.spanAt(due);
    }
    return due;
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  DueDate dueDate() {
    return new DueDate(dueOn(), state(), asOf);
  }

  private ClockState state() {
    if (clock.startUnder(rule).isEmpty()) {
      return ClockState.NOT_STARTED;
    }
    boolean stopped =
        stops.pauses().stream()
            .anyMatch(pause -> pause.isOpen() && !dueOn().isBefore(pause.from()));
    return stopped ? ClockState.STOPPED : ClockState.RUNNING;
  }

  DeadlineRule rule() {
    return rule;
  }

  LocalDate receivedOn() {
    return clock.receivedOn();
  }

  WorkingDayCalendar calendar() {
    return calendar;
  }

  /** The day the rule counts from, before any supplement started the limit anew. */
  LocalDate firstStart() {
    return firstStart;
  }

  /** The moment that a limit in hours finally runs from; empty for other limits. */
  Optional<LocalDateTime> hoursFrom() {
    return rule.limit().unit().runsFromTheMinute()
        ? Optional.of(hoursStart(start))
        : Optional.empty();
  }

  /** The day the limit finally counts from; itself not counted. */
  LocalDate start() {
    return start;
  }

  LocalDate limitEnd() {
    return stretch.limitEnd();
  }

  LocalDate limitDue() {
    return stretch.limitDue();
  }

  LocalDate extraEnd() {
    return stretch.extraEnd();
  }

  LocalDate extraDue() {
    return stretch.extraDue();
  }

  LocalDate extensionEnd() {
    return stretch.extensionEnd();
  }

  LocalDate dueOn() {
    return stretch.dueOn();
  }

  /** The pause that takes the day out, the earliest if there are several. */
  Optional<ClockPause> pauseOn(LocalDate day) {
    if (stops.spanAt(day).isEmpty()) {
      return Optional.empty();
    }
    return stops.pauses().stream()
        .filter(pause -> pause.covers(day) && !(pause.isOpen() && day.isAfter(asOf)))
        .findFirst();
  }

  /** The hours of the limit that had run by the end of a day; at most its length. */
  int hoursBy(LocalDate day) {
    LocalDateTime from = hoursStart(start);
    LocalDateTime until = day.plusDays(1).atStartOfDay();
    long minutes = Math.max(0, ChronoUnit.MINUTES.between(from, until));
    for (StoppedTimes.Span span : stops.spans()) {
      LocalDateTime stop = span.from().atStartOfDay();
      LocalDateTime resume = span.to().plusDays(1).atStartOfDay();
      LocalDateTime stopped = stop.isAfter(from) ? stop : from;
      LocalDateTime resumed = resume.isBefore(until) ? resume : until;
      minutes -= Math.max(0, ChronoUnit.MINUTES.between(stopped, resumed));
    }
    return (int) Math.min(minutes / 60, rule.limit().length());
  }
}
