package tw.caseprogress.container;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What happened to one case, in plain dates: a history out of which rows are made, and from which a
 * slow count tells the figures of any day.
 *
 * @param closed null while it is open
 * @param outsideSince null if it never waited for another office
 * @param retracted the days on which an entry was retracted
 * @param reopened null if no closing was undone
 */
record CountedHistory(
    int type,
    LocalDate registered,
    LocalDate due,
    LocalDate closed,
    int used,
    List<Pause> pauses,
    LocalDate outsideSince,
    List<LocalDate> retracted,
    LocalDate reopened) {

  /**
   * A supplement that was asked for.
   *
   * @param to null while papers are missing
   * @param entered when it was entered, the day of {@code from} or later
   * @param letter whether it was asked for on paper
   * @param told whether a notice of it went out; one that failed did not
   * @param dueBefore the due date that held until then
   */
  record Pause(
      LocalDate from,
      LocalDate to,
      LocalDate entered,
      boolean letter,
      boolean told,
      LocalDate dueBefore) {

    boolean covers(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  boolean isClosedOnTime() {
    return !closed.isAfter(due);
  }

  /** The same, but not closed. */
  CountedHistory open() {
    return new CountedHistory(
        type, registered, due, null, 0, pauses, outsideSince, retracted, reopened);
  }

  /** A history between two days, always the same for the same numbers. */
  static CountedHistory any(Random random, LocalDate first, LocalDate last) {
    LocalDate registered = first.minusDays(20).plusDays(random.nextInt(60));
    LocalDate due = workday(registered.plusDays(5 + random.nextInt(25)));
    List<Pause> pauses = new ArrayList<>();
    LocalDate from = registered;
    LocalDate asked = registered;
    for (int i = random.nextInt(3); i > 0; i--) {
      // also twice on one day: what came was not all, and is asked for at once
      from = from.plusDays(Math.max(0, random.nextInt(8) - 2));
      LocalDate to = from.plusDays(Math.max(0, random.nextInt(10) - 2));
      boolean open = i == 1 && random.nextInt(4) == 0;
      LocalDate entered = latest(from.plusDays(random.nextInt(3) / 2), asked);
      asked = entered;
      pauses.add(
          new Pause(
              from,
              open ? null : to,
              entered,
              random.nextBoolean(),
              random.nextBoolean(),
              workday(registered.plusDays(3 + random.nextInt(25)))));
      from = to;
    }
    boolean open = !pauses.isEmpty() && pauses.get(pauses.size() - 1).to() == null;
    boolean closes = !open && random.nextInt(3) > 0;
    LocalDate closed = closes ? from.plusDays(1 + random.nextInt(25)) : null;
    LocalDate end = closed == null ? last : closed;
    return new CountedHistory(
        random.nextInt(3),
        registered,
        due,
        closed,
        closed == null ? 0 : random.nextInt(12),
        pauses,
        random.nextInt(3) == 0 ? registered.plusDays(random.nextInt(30)) : null,
        random.nextInt(4) == 0 ? List.of(between(random, registered, end)) : List.of(),
        random.nextInt(5) == 0 ? between(random, registered, end) : null);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate between(Random random, LocalDate from, LocalDate to) {
    long days = Math.max(1, to.toEpochDay() - from.toEpochDay());
    return from.plusDays(random.nextInt((int) days));
  }

  private static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
        ? workday(day.plusDays(1))
        : day;
  }
}
