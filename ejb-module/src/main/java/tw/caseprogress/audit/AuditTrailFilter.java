package tw.caseprogress.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

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

  private static final String UNKNOWN = "unknown";

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

  /**
   * What is written down of the question. Whom and which agency it names only if the trail has
   * entries of them: what was typed may be the name of a citizen, and is kept for ever.
   *
   * @param found whether there are such entries
   */
  public Map<String, String> asked(boolean found) {
    Map<String, String> asked = new TreeMap<>();
    asked.put("from", from.toString());
    asked.put("to", to.toString());
    actor.ifPresent(login -> asked.put("actor", found ? login : UNKNOWN));
    action.ifPresent(one -> asked.put("action", one.name()));
    agencyCode.ifPresent(agency -> asked.put("agency", found ? agency : UNKNOWN));
    caseNumber.ifPresent(number -> asked.put("caseNumber", number));
    return asked;
  }
}
