package tw.caseprogress.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A call back that was asked for, and what the officer answered.
 *
 * @param answer what the officer said was done; empty while nobody did
 */
public record CallBackState(
    Instant askedAt,
    CallTopic topic,
    String numberMasked,
    LocalDate dueOn,
    Optional<Instant> answeredAt,
    Optional<String> answer) {

  /** Whether the officer is late. */
  public boolean isLate(LocalDate today) {
    return answeredAt.isEmpty() && dueOn.isBefore(today);
  }
}
