package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.service.CurrentCaller;

/** Dates and signs what officers do to cases, and writes it into the audit trail. */
@ApplicationScoped
class CaseJournal {

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CurrentCaller currentCaller;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /** Now, and the officer who is signed in. */
  Entry entry() {
    return new Entry(LocalDate.now(clock), Instant.now(clock), currentCaller.get().login());
  }

  void log(AuditAction action, CaseFile caseFile) {
    log(action, caseFile, Map.of());
  }

  /** Writes what was done, with further facts that are no personal data. */
  void log(AuditAction action, CaseFile caseFile, Map<String, String> detail) {
    auditTrail.record(
        action,
        Optional.of(caseFile.number().digits()),
        Optional.of(catalogue.agency(caseFile.origin().handlingAgencyId()).code()),
        Optional.empty(),
        detail);
  }
}
