package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.deadline.DeadlineLedger;

/**
 * What a correction of the receipt, or of the case type, would do to a due date.
 *
 * @param before the due date now; empty: the clock is stopped
 * @param after the due date then; empty: the clock is stopped
 * @param ledger the days from the right receipt on; empty if one lies in a year without a calendar
 */
public record ReceiptPreview(
    Optional<LocalDate> before, Optional<LocalDate> after, Optional<DeadlineLedger> ledger) {

  public ReceiptPreview {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(ledger, "ledger");
  }

  /** Whether another due date would hold, of which the parties are to be told. */
  public boolean isDueDateMoved() {
    return after.isPresent() && !after.equals(before);
  }
}
