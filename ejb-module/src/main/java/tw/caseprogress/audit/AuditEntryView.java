package tw.caseprogress.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the audit trail, as it is read.
 *
 * @param at when it happened
 * @param actor the login, or a fixed word where nobody was signed in
 * @param action what was done
 * @param caseNumber the case it was done to, 13 digits
 * @param agencyCode the agency whose row it was
 * @param purpose why, where a purpose had to be given
 * @param detail further facts, never personal data
 */
public record AuditEntryView(
    long id,
    Instant at,
    String actor,
    AuditAction action,
    Optional<String> caseNumber,
    Optional<String> agencyCode,
    Optional<String> purpose,
    Map<String, String> detail) {

  public AuditEntryView {
    detail = Map.copyOf(detail);
  }
}
