package tw.caseprogress.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which entries of the trail an auditor asks for.
 *
 * @param from the first day
 * @param to the last day
 * @param actor the login of who did it
 * @param caseNumber 13 digits
 * @param before the entry before which the page begins; empty: with the latest
 */
public record AuditTrailFilter(
    LocalDate from,
    LocalDate to,
    Optional<String> actor,
    Optional<AuditAction> action,
    Optional<String> agencyCode,
    Optional<String> caseNumber,
    Optional<Long> before) {

  public AuditTrailFilter {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
