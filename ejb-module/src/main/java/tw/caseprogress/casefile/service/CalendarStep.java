package tw.caseprogress.casefile.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarNotPublishedException;

/**
 * The step that one change of the calendar takes with the due date of a case, while others may be
 * waiting behind it.
 *
 * @param upTo the change after which the calendar is taken: the one meant, or the last of those
 *     right behind it that are through already and will not come again
 * @param latest the latest change there is
 */
public record CalendarStep(long upTo, long latest) {

  /**
   * The step of a change.
   *
   * @param waiting the changes that have not reached all running cases yet
   */
  public static CalendarStep of(long change, List<CalendarChange> waiting, long latest) {
    long upTo =
        waiting.stream()
            .mapToLong(CalendarChange::id)
            .filter(id -> id > change)
            .min()
            .orElse(latest + 1);
    return new CalendarStep(upTo - 1, latest);
  }

  /**
   * The date to which the change moves the case: that by the calendar as it stood after the change,
   * so that the journal says of each change what it moved itself.
   *
   * <p>Empty if it moves nothing: the date is the same, the clock is stopped, or the case already
   * stands where a later change leaves it, for somebody worked on it or a run was overtaken.
   *
   * @param dueOn the date that is written; empty while the clock is stopped
   * @param asOf derives the date by the calendar as it stood after a change
   * @throws CalendarNotPublishedException if it runs into a year that had no calendar then
   */
  public Optional<LocalDate> target(
      Optional<LocalDate> dueOn, LongFunction<Optional<LocalDate>> asOf) {
    if (dueOn.isEmpty() || isReachedByLaterOne(dueOn, asOf)) {
      return Optional.empty();
    }
    return asOf.apply(upTo).filter(after -> !after.equals(dueOn.get()));
  }

  private boolean isReachedByLaterOne(
      Optional<LocalDate> dueOn, LongFunction<Optional<LocalDate>> asOf) {
    return LongStream.iterate(latest, later -> later > upTo, later -> later - 1)
        .anyMatch(later -> derived(later, asOf).equals(dueOn));
  }

  private static Optional<LocalDate> derived(long later, LongFunction<Optional<LocalDate>> asOf) {
    try {
      return asOf.apply(later);
    } catch (CalendarNotPublishedException e) {
      return Optional.empty(); // nothing was written by that calendar
    }
  }
}
