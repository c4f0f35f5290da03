package tw.caseprogress.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.audit.entity.AuditEntryRepository.Actor;
import tw.caseprogress.audit.entity.AuditEntryRepository.Subject;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.RequestOrigin;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.CurrentOrigin;

/**
 * Writes the audit trail.
 *
 * <p>An entry belongs to the caller's transaction: what was rolled back leaves no entry, and what
 * could not be logged does not happen. Without a transaction the entry is there at once. Entries
 * hold no personal data: the case number leads to them for whoever may. The actor is the current
 * caller; where nobody is signed in, the product itself.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String PRODUCT = "case-progress";
  private static final String APPLICANT = "applicant";
  private static final int LONGEST_ACTOR = 100;
  private static final Set<AuditAction> ON_THE_TELEPHONE =
      EnumSet.of(
          AuditAction.HOTLINE_LOOK_UP, AuditAction.CALL_BACK_ASKED, AuditAction.ACCESS_SENT_AGAIN);

  @Inject private CurrentCaller currentCaller;
  @Inject private CurrentOrigin origin;
  @Inject private AuditEntryRepository entries;
  @Inject private Clock clock;

  /**
   * Writes a deed that concerns no case and no agency.
   *
   * @param facts further facts, never personal data
   */
  public void record(AuditAction action, Map<String, String> facts) {
    recordAt(action, Optional.empty(), facts);
  }

  /**
   * Writes a deed that concerns no case.
   *
   * @param agencyCode the agency that it concerns; empty: the whole city
   * @param facts further facts, never personal data
   */
  public void recordAt(AuditAction action, Optional<String> agencyCode, Map<String, String> facts) {
    write(action, new Subject(Optional.empty(), agencyCode, Optional.empty(), facts));
  }

  /**
   * Writes what is done to a case, or who looks at it.
   *
   * @param agencyCode the agency that handles the case
   * @param caseNumber 13 digits
   * @param facts further facts, never personal data
   */
  public void recordOfCase(
      AuditAction action, String agencyCode, String caseNumber, Map<String, String> facts) {
    write(
        action,
        new Subject(Optional.of(caseNumber), Optional.of(agencyCode), Optional.empty(), facts));
  }

  /**
   * Writes what the applicant of a case does, who is never named.
   *
   * @param agencyCode the agency that handles the case
   * @param caseNumber 13 digits
   * @param facts further facts, never personal data
   */
  public void recordOfApplicant(
      AuditAction action, String agencyCode, String caseNumber, Map<String, String> facts) {
    entries.add(
        Instant.now(clock),
        actor(APPLICANT, ActorKind.CITIZEN, Optional.empty()),
        action,
        new Subject(Optional.of(caseNumber), Optional.of(agencyCode), Optional.empty(), facts));
  }

  /**
   * Writes a look at a case for which a purpose had to be given.
   *
   * @param agencyCode the agency that handles the case
   * @param caseNumber 13 digits
   * @param facts further facts, never personal data
   */
  public void recordOfCaseWithPurpose(
      AuditAction action,
      String agencyCode,
      String caseNumber,
      String purpose,
      Map<String, String> facts) {
    write(
        action,
        new Subject(Optional.of(caseNumber), Optional.of(agencyCode), Optional.of(purpose), facts));
  }

  /**
   * How many slips the caller has opened since a moment; those asked for at the same moment wait
   * for each other until the caller's transaction ends.
   */
  public long slipsOfCaller(Instant since) {
    return entries.slipsOf(currentCaller.get().login(), since);
  }

  /**
   * Writes a look-up at the hotline, whatever it found.
   *
   * @param caseNumber 13 digits; empty if what was typed is none
   * @param agencyCode the agency that handles the case that was found
   */
  public void recordLookUp(
      Optional<String> caseNumber,
      Optional<String> agencyCode,
      String purpose,
      Map<String, String> facts) {
    write(
        AuditAction.HOTLINE_LOOK_UP,
        new Subject(caseNumber, agencyCode, Optional.of(purpose), facts));
  }

  /**
   * Writes what somebody does who is not signed in yet or any more, such as an attempt to sign in.
   *
   * @param actor the login of an account, or a word for what was typed and is none
   * @param facts further facts, never personal data
   */
  public void recordOf(
      String actor, ActorKind actorKind, AuditAction action, Map<String, String> facts) {
    entries.add(
        Instant.now(clock),
        actor(ColumnText.fit(actor, LONGEST_ACTOR), actorKind, Optional.empty()),
        action,
        new Subject(Optional.empty(), Optional.empty(), Optional.empty(), facts));
  }

  private void write(AuditAction action, Subject subject) {
    Optional<Caller> caller = currentCaller.find();
    entries.add(
        Instant.now(clock),
        actor(
            caller.map(Caller::login).orElse(PRODUCT),
            caller.map(known -> kindOf(known, action)).orElse(ActorKind.SYSTEM),
            caller),
        action,
        subject);
  }

  private Actor actor(String login, ActorKind kind, Optional<Caller> caller) {
    Optional<RequestOrigin> from = origin.find();
    return new Actor(
        login,
        kind,
        roles(caller),
        from.map(RequestOrigin::address),
        from.map(RequestOrigin::zone));
  }

  static Optional<String> roles(Optional<Caller> caller) {
    return caller.map(
        known -> known.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
  }

  // By what is done: somebody with a second role does not do all of it on the telephone.
  private static ActorKind kindOf(Caller caller, AuditAction action) {
    boolean onTheTelephone =
        ON_THE_TELEPHONE.contains(action) || caller.roles().equals(Set.of(Role.HOTLINE_OPERATOR));
    return onTheTelephone ? ActorKind.HOTLINE : ActorKind.STAFF;
  }
}
