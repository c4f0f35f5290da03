package tw.caseprogress.worklist;

import java.time.LocalDate;

/**
 * Days within which something happened to cases.
 *
 * @param kind what
 * @param from the first day, included
 * @param to the last day, included
 */
public record CaseSpan(Kind kind, LocalDate from, LocalDate to) {

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
}
