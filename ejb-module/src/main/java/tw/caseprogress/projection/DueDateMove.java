package tw.caseprogress.projection;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.PastChanged;

/**
 * The due date of a case becomes another.
 *
 * @param of the case as it was read, with the date before
 * @param after the new date
 * @param toTell whether the applicant is to be told
 */
public record DueDateMove(RunningCase of, LocalDate after, boolean toTell) {

  /** The days up to one on which the case was overdue by one of the dates and not by the other. */
  public Optional<PastChanged.Days> pastUntil(LocalDate last) {
    return of.dueOn()
        .map(before -> between(before, after, last))
        .filter(days -> !days.to().isBefore(days.from()));
  }

  private PastChanged.Days between(LocalDate one, LocalDate other, LocalDate last) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    return new PastChanged.Days(of.id(), earlier.plusDays(1), later.isBefore(last) ? later : last);
  }
}
