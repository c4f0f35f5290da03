package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactView;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/** Reads one case for staff; every look is logged. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CaseFileQuery {

  private static final int LONGEST_PURPOSE = 200;

  @Inject private CaseFileAccess access;
  @Inject private CaseViews views;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private KeyRing keys;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /**
   * Everything about a case, personal data masked.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public CaseView get(CaseNumber caseNumber) {
    return look(access.forReading(caseNumber));
  }

  /** The same of a case that {@link CaseFileAccess} has handed out in this transaction. */
  public CaseView look(CaseFile caseFile) {
    log(AuditAction.CASE_VIEWED, caseFile, Optional.empty());
    return views.of(caseFile, LocalDate.now(clock));
  }

  /**
   * The parties of a case with their names and addresses in full.
   *
   * @param purpose why the caller has to know; kept in the log
   * @throws PurposeMissingException if no purpose is given
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public List<ContactView> revealContacts(CaseNumber caseNumber, String purpose) {
    if (purpose == null || purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
      throw new PurposeMissingException();
    }
    CaseFile caseFile = access.forReading(caseNumber);
    log(AuditAction.CONTACT_REVEALED, caseFile, Optional.of(purpose.strip()));
    Seal seal = keys.personalData();
    return caseFile.parties().stream()
        .map(
            party ->
                new ContactView(
                    party.role(),
                    party.openName(seal),
                    party.openIdentityNumber(seal),
                    party.openEmail(seal),
                    party.openMobile(seal)))
        .toList();
  }

  private void log(AuditAction action, CaseFile caseFile, Optional<String> purpose) {
    auditTrail.record(
        action,
        Optional.of(caseFile.number().digits()),
        Optional.of(catalogue.agency(caseFile.origin().handlingAgencyId()).code()),
        purpose,
        Map.of());
  }
}
