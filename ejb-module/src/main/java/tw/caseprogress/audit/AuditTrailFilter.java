package tw.caseprogress.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  /** The most days that are asked for at once, unless a case or a person is named. */
  public static final int MOST_DAYS = 92;

  public AuditTrailFilter {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether a case or a person is named. */
  public boolean isOfOne() {
    return actor.isPresent() || caseNumber.isPresent();
  }

  /**
   * Whether it asks for more days than are read at once; the entries of one case or of one person
   * are found without reading those of everybody.
   */
  public boolean isTooWide() {
    return !isOfOne() && ChronoUnit.DAYS.between(from, to) >= MOST_DAYS;
  }
}
