package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tw.caseprogress.deadline.ClockPause;

/**
 * How the deadline of a case stood on each day that is over, as the nights count it: paused, past
 * due, or neither.
 *
 * @param dueOn empty while the clock is stopped
 */
public record DeadlineStand(Optional<LocalDate> dueOn, List<ClockPause> pauses) {

  /** Keeps its own copy. */
  public DeadlineStand {
    pauses = List.copyOf(pauses);
  }

  /** Whether the clock stood still on a day. */
  public boolean isPausedOn(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }

  /** Whether the due date had passed on a day, with a clock that ran. */
  public boolean isOverdueOn(LocalDate day) {
    return dueOn.filter(due -> due.isBefore(day)).isPresent() && !isPausedOn(day);
  }

  /**
   * The days on which a case stood otherwise than it does by what is known later.
   *
   * @param from the first day to look at
   * @param to the last day to look at; before {@code from} if there is none
   */
  public Optional<PastChanged.Days> changedBy(
      DeadlineStand later, long caseFileId, LocalDate from, LocalDate to) {
    if (equals(later) || to.isBefore(from)) {
      return Optional.empty();
    }
    Predicate<LocalDate> changed =
        day ->
            isPausedOn(day) != later.isPausedOn(day) || isOverdueOn(day) != later.isOverdueOn(day);
    List<LocalDate> days = from.datesUntil(to.plusDays(1)).filter(changed).toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new PastChanged.Days(caseFileId, days.get(0), days.get(days.size() - 1)));
  }
}
