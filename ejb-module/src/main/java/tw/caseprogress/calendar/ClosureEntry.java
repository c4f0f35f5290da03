package tw.caseprogress.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A closure as the list of closures shows it.
 *
 * @param id its number
 * @param closure what was declared
 * @param enteredBy the login of who entered it
 * @param withdrawal how it was taken back; empty while it stands
 */
public record ClosureEntry(
    long id,
    OfficeClosure closure,
    String enteredBy,
    Instant enteredAt,
    Optional<Withdrawal> withdrawal) {

  /** Who took a closure back, when and why. */
  public record Withdrawal(String by, Instant at, String reason) {}

  public ClosureEntry {
    Objects.requireNonNull(closure, "closure");
    Objects.requireNonNull(withdrawal, "withdrawal");
  }
}
