package tw.caseprogress.container;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.container.CountedHistory.Pause;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.WorkingDaysUsed;

/**
 * The figures of a period by the words of their definitions, case by case and day by day: slow, and
 * written without a look at the statement that it is held against.
 */
record SlowCount(List<CountedHistory> cases, WorkingDayCalendar calendar) {

  DeadlineTally tally(Period period) {
    LocalDate last = period.to();
    return new DeadlineTally(
        count(c -> c.registered().isBefore(period.from()) && isOpen(c, period.from().minusDays(1))),
        count(c -> period.contains(c.registered())),
        count(c -> closedIn(c, period) && c.isClosedOnTime()),
        count(c -> closedIn(c, period) && !c.isClosedOnTime()),
        count(c -> isOpen(c, last) && !isOverdue(c, last)),
        count(c -> isOpen(c, last) && isOverdue(c, last)));
  }

  long closedLateOutside(Period period) {
    return count(c -> closedIn(c, period) && !c.isClosedOnTime() && waitedOutside(c, c.closed()));
  }

  long overdueOutside(LocalDate day) {
    return count(c -> isOpen(c, day) && isOverdue(c, day) && waitedOutside(c, day));
  }

  long paused(LocalDate day) {
    return count(c -> isOpen(c, day) && c.pauses().stream().anyMatch(p -> p.covers(day)));
  }

  WorkingDaysUsed used(Period period) {
    TreeMap<Integer, Long> used = new TreeMap<>();
    cases.stream()
        .filter(c -> closedIn(c, period))
        .forEach(c -> used.merge(c.used(), 1L, Long::sum));
    return new WorkingDaysUsed(used);
  }

  Integrity integrity(Period period) {
    return new Integrity(
        pauses(period, p -> !p.letter() && !p.told()),
        pauses(period, p -> p.entered().isAfter(p.from())),
        cases.stream()
            .mapToLong(
                c ->
                    c.pauses().stream()
                        .filter(p -> enteredIn(p, c, period) && isLate(c, p))
                        .count())
            .sum(),
        count(c -> closedIn(c, period) && c.pauses().stream().anyMatch(p -> endedJustBefore(p, c))),
        cases.stream()
            .mapToLong(c -> c.retracted().stream().filter(d -> isIn(d, c, period)).count())
            .sum(),
        count(c -> c.reopened() != null && isIn(c.reopened(), c, period)));
  }

  private long pauses(Period period, Predicate<Pause> which) {
    return cases.stream()
        .mapToLong(
            c -> c.pauses().stream().filter(p -> enteredIn(p, c, period)).filter(which).count())
        .sum();
  }

  private boolean isLate(CountedHistory c, Pause pause) {
    long whole = workingDaysAfter(c.registered(), pause.dueBefore());
    long left = workingDaysAfter(pause.from(), pause.dueBefore());
    return left <= whole / 10.0;
  }

  private long workingDaysAfter(LocalDate day, LocalDate last) {
    long days = 0;
    for (LocalDate next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
      days += calendar.isWorkingDay(next) ? 1 : 0;
    }
    return days;
  }

  private boolean endedJustBefore(Pause pause, CountedHistory c) {
    return pause.to() != null && workingDaysAfter(pause.to(), c.closed().minusDays(1)) == 0;
  }

  private static boolean enteredIn(Pause pause, CountedHistory c, Period period) {
    return isIn(pause.entered(), c, period);
  }

  /** What is entered of a case after its end, or before it, belongs to no day of it. */
  private static boolean isIn(LocalDate day, CountedHistory c, Period period) {
    return period.contains(day)
        && !day.isBefore(c.registered())
        && (c.closed() == null || !day.isAfter(c.closed()));
  }

  private static boolean closedIn(CountedHistory c, Period period) {
    return c.closed() != null && period.contains(c.closed());
  }

  private static boolean isOpen(CountedHistory c, LocalDate evening) {
    return !c.registered().isAfter(evening) && (c.closed() == null || c.closed().isAfter(evening));
  }

  private static boolean isOverdue(CountedHistory c, LocalDate day) {
    return c.due().isBefore(day) && c.pauses().stream().noneMatch(p -> p.covers(day));
  }

  private static boolean waitedOutside(CountedHistory c, LocalDate day) {
    return c.outsideSince() != null && !c.outsideSince().isAfter(day);
  }

  private long count(Predicate<CountedHistory> which) {
    return cases.stream().filter(which).count();
  }
}
