package tw.caseprogress.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.security.AccountDeed;

/** Writes what happens to staff accounts into the audit trail, in the deed's own transaction. */
@ApplicationScoped
public class AccountAudit {

  @Inject private AuditTrail auditTrail;

  void happened(@Observes AccountDeed deed) {
    AuditAction action = AuditAction.valueOf(deed.kind().name());
    if (deed.kind().isBeforeSignIn()) {
      auditTrail.recordOf(deed.login(), ActorKind.STAFF, action, deed.detail());
    } else {
      auditTrail.recordAt(action, deed.agencyCode(), deed.detail());
    }
  }
}
