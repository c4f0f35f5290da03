package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What something would do to the due date of a case.
 *
 * @param before empty: the clock is stopped
 * @param after likewise
 */
public record DueDatePreview(Optional<LocalDate> before, Optional<LocalDate> after) {

  /** Whether another due date would hold, of which the parties are to be told. */
  public boolean isMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
