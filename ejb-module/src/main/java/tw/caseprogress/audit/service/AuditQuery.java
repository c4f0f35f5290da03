package tw.caseprogress.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** Reads the audit trail. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQuery {

  @Inject private AuditEntryRepository entries;
  @Inject private AgencyScope agencyScope;

  /**
   * Who did and saw what in a case (誰看過), the latest first, at most 500 entries; without those of
   * other agencies for a caller confined to one.
   *
   * @param caseNumber 13 digits
   */
  public List<AuditEntryView> ofCase(String caseNumber) {
    return entries.ofCase(caseNumber, agencyScope.confinedTo());
  }

  /** Who added, changed and ended an agency, the latest first, at most 500 entries. */
  @RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
  public List<AuditEntryView> changesOfAgency(String agencyCode) {
    return entries.changesOfAgency(agencyCode);
  }
}
