package tw.caseprogress.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.RefusalKind;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.audit.entity.AuditEntryRepository.Actor;
import tw.caseprogress.audit.entity.AuditEntryRepository.Subject;
import tw.caseprogress.security.Caller;

/** Adds refusals to the audit trail, in transactions of their own. */
@Stateless
@PermitAll // who is refused has no right by nature
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalEntries {

  @Inject private AuditEntryRepository entries;
  @Inject private Clock clock;

  /** Adds one refusal, the first of its kind. */
  public void add(
      RefusalKind kind,
      Optional<Caller> caller,
      Optional<String> address,
      Optional<String> caseNumber) {
    add(kind, new Asker(caller, address), caseNumber, Optional.empty());
  }

  /** Adds a count of refusals that were not written one by one. */
  public void addCount(RefusalKind kind, int times) {
    Asker many =
        new Asker(
            Optional.empty(), Optional.of(kind.network()).filter(network -> !network.isEmpty()));
    add(kind, many, kind.caseNumber(), Optional.of(times));
  }

  private record Asker(Optional<Caller> caller, Optional<String> address) {}

  private void add(
      RefusalKind kind, Asker asker, Optional<String> caseNumber, Optional<Integer> times) {
    entries.add(
        Instant.now(clock),
        new Actor(
            kind.actor(),
            kindOf(kind),
            AuditTrail.roles(asker.caller()),
            asker.address(),
            Optional.of(kind.zone())),
        AuditAction.REFUSED,
        new Subject(caseNumber, Optional.empty(), Optional.empty(), Map.of())
            .refused(kind.cause(), times));
  }

  private static ActorKind kindOf(RefusalKind kind) {
    return switch (kind.zone()) {
      case "INTRANET" -> ActorKind.STAFF;
      case "HOTLINE" -> ActorKind.HOTLINE;
      case "PUBLIC" -> ActorKind.CITIZEN;
      default -> ActorKind.SYSTEM;
    };
  }
}
