package tw.caseprogress.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Writes the audit trail.
 *
 * <p>An entry belongs to the caller's transaction: what was rolled back leaves no entry, and what
 * could not be logged does not happen. Without a transaction the entry is there at once. Entries
 * hold no personal data: the case number leads to them for whoever may.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String PRODUCT = "case-progress";
  private static final int LONGEST_ACTOR = 100;

  @Inject private CurrentCaller currentCaller;
  @Inject private AuditEntryRepository entries;
  @Inject private Clock clock;

  /**
   * Writes what the current caller does; where nobody is signed in, the product itself.
   *
   * @param caseNumber 13 digits
   * @param agencyCode whose row it is
   * @param purpose why, where a purpose had to be given
   * @param detail further facts, never personal data
   */
  public void record(
      AuditAction action,
      Optional<String> caseNumber,
      Optional<String> agencyCode,
      Optional<String> purpose,
      Map<String, String> detail) {
    Optional<Caller> caller = currentCaller.find();
    entries.add(
        Instant.now(clock),
        caller.map(Caller::login).orElse(PRODUCT),
        caller.map(known -> kindOf(known, action)).orElse(ActorKind.SYSTEM),
        action,
        new AuditEntryRepository.Subject(caseNumber, agencyCode, purpose, detail));
  }

  /**
   * Writes what somebody does who is not signed in yet or any more, such as an attempt to sign in.
   *
   * @param actor the login as it was typed, cut to 100 characters
   */
  public void recordOf(
      String actor, ActorKind actorKind, AuditAction action, Map<String, String> detail) {
    entries.add(
        Instant.now(clock),
        ColumnText.fit(actor, LONGEST_ACTOR),
        actorKind,
        action,
        new AuditEntryRepository.Subject(
            Optional.empty(), Optional.empty(), Optional.empty(), detail));
  }

  // By what is done: somebody with a second role does not do all of it on the telephone.
  private static ActorKind kindOf(Caller caller, AuditAction action) {
    boolean onTheTelephone =
        action == AuditAction.HOTLINE_LOOK_UP
            || caller.roles().equals(Set.of(Role.HOTLINE_OPERATOR));
    return onTheTelephone ? ActorKind.HOTLINE : ActorKind.STAFF;
  }
}
