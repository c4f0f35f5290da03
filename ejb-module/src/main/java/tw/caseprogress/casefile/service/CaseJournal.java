package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Dates and signs what is done to a case, and writes that, as looks at it, into the audit trail
 * under the agency that handles it.
 */
@ApplicationScoped
public class CaseJournal {

  @Inject private HandlingAgency handlingAgency;
  @Inject private CurrentCaller currentCaller;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /** Now, and the officer who is signed in. */
  public Entry entry() {
    return new Entry(LocalDate.now(clock), Instant.now(clock), currentCaller.get().login());
  }

  /** Now, and the applicant of the case, who did it online. */
  public Entry entryOfApplicant() {
    return new Entry(LocalDate.now(clock), Instant.now(clock), Entry.APPLICANT);
  }

  /** Writes what the applicant did online, with further facts that are no personal data. */
  public void logOfApplicant(AuditAction action, CaseFile caseFile, Map<String, String> facts) {
    auditTrail.recordOfApplicant(
        action, handlingAgency.of(caseFile).code(), caseFile.number().digits(), facts);
  }

  /** Writes what was done or seen. */
  public void log(AuditAction action, CaseFile caseFile) {
    log(action, caseFile, Map.of());
  }

  /** Writes what was done, with further facts that are no personal data. */
  public void log(AuditAction action, CaseFile caseFile, Map<String, String> facts) {
    auditTrail.recordOfCase(
        action, handlingAgency.of(caseFile).code(), caseFile.number().digits(), facts);
  }

  /** Writes what was seen, and the purpose that had to be given for it. */
  public void logWithPurpose(AuditAction action, CaseFile caseFile, String purpose) {
    logWithPurpose(action, caseFile, purpose, Map.of());
  }

  /** The same, with further facts that are no personal data. */
  public void logWithPurpose(
      AuditAction action, CaseFile caseFile, String purpose, Map<String, String> facts) {
    auditTrail.recordOfCaseWithPurpose(
        action, handlingAgency.of(caseFile).code(), caseFile.number().digits(), purpose, facts);
  }
}
