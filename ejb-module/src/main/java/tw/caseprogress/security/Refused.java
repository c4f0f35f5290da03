package tw.caseprogress.security;

import java.util.Optional;

/**
 * Somebody was refused; fired wherever that happens, kept by the audit trail.
 *
 * @param caseNumber the case that it was about, 13 digits
 * @param actor who it was, where it is not the current caller
 */
public record Refused(RefusalCause cause, Optional<String> caseNumber, Optional<String> actor) {

  /** A refusal of the current caller that is about no case. */
  public static Refused because(RefusalCause cause) {
    return new Refused(cause, Optional.empty(), Optional.empty());
  }

  /** A refusal of the current caller that is about a case. */
  public static Refused ofCase(RefusalCause cause, String caseNumber) {
    return new Refused(cause, Optional.of(caseNumber), Optional.empty());
  }
}
