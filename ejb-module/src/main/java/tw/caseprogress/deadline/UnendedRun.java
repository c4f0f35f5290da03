package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.stream.Stream;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** The run of a clock whose limit ends beyond the published years: only what has gone by. */
final class UnendedRun {

  private UnendedRun() {}

  /**
   * The working days from the start of the limit up to a day that lies within it, those left out on
   * which the clock stood still.
   */
  static int usedWorkingDays(
      DeadlineRule rule, CaseClock clock, WorkingDayCalendar calendar, LocalDate asOf) {
    StoppedTimes stops = StoppedTimes.of(clock.pauses(), asOf);
    LocalDate start = clock.startUnder(rule).orElse(asOf);
    if (rule.pausePolicy() != PausePolicy.PAUSE) {
      start =
          Stream.concat(
                  Stream.of(start),
                  stops.pauses().stream()
                      .filter(pause -> pause.reason() == PauseReason.SUPPLEMENT)
                      .map(pause -> pause.until().orElse(asOf)))
              .max(LocalDate::compareTo)
              .orElseThrow();
    }
    return Math.toIntExact(
        start
            .plusDays(1)
            .datesUntil(start.isBefore(asOf) ? asOf.plusDays(1) : start.plusDays(1))
            .filter(calendar::isWorkingDay)
            .filter(day -> stops.spanAt(day).isEmpty())
            .count());
  }
}
