package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days within which something happened to cases.
 *
 * @param kind what
 * @param from the first day, included
 * @param to the last day, included
 */
public record CaseSpan(Kind kind, LocalDate from, LocalDate to) {

  /** Of how many days closed cases are listed at once, at most; longer lists are ordered. */
  public static final int DAYS_OF_LIST = 31;

  /** What happened. */
  public enum Kind {
    /** They came in. */
    RECEIVED,
    /** They were closed. */
    CLOSED
  }

  /**
   * Refuses days that end before they begin.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public CaseSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The days end on " + to + ", before " + from);
    }
  }

  /**
   * Days of closing as somebody typed them: one missing end lies as far as a list may reach; typed
   * backwards they are turned round.
   *
   * @return empty if neither end was typed
   */
  public static Optional<CaseSpan> closed(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.orElseGet(() -> to.get().minusDays(DAYS_OF_LIST - 1L));
    LocalDate last = to.orElseGet(() -> first.plusDays(DAYS_OF_LIST - 1L));
    boolean backwards = last.isBefore(first);
    return Optional.of(
        new CaseSpan(Kind.CLOSED, backwards ? last : first, backwards ? first : last));
  }

  /** The last days of which closed cases are listed at once, today included. */
  public static CaseSpan lastClosed(LocalDate today) {
    return new CaseSpan(Kind.CLOSED, today.minusDays(DAYS_OF_LIST - 1L), today);
  }

  /** The same, or the last of these days if they are more than a list holds at once. */
  public CaseSpan ofList() {
    LocalDate earliest = to.minusDays(DAYS_OF_LIST - 1L);
    return from.isBefore(earliest) ? new CaseSpan(kind, earliest, to) : this;
  }
}
