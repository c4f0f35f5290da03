package tw.caseprogress.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.AgencySettings;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/**
 * What an agency's own administrator decides for it; names and addresses are the city's.
 *
 * <p>Each method throws {@link tw.caseprogress.security.OutsideAgencyException} where the caller
 * belongs to no agency.
 */
@Stateless
@RolesAllowed(Role.Name.AGENCY_ADMINISTRATOR)
public class AgencySettingService {

  @Inject private AgencyRepository repository;
  @Inject private SupervisorsOfAgency supervisors;
  @Inject private AgencyScope agencyScope;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<ReferenceDataChanged> changed;

  /** What the caller's own agency decided. */
  public AgencySettings get() {
    Agency agency = repository.find(agencyScope.ownAgency()).orElseThrow();
    return new AgencySettings(
        agency.isExtensionApproval(),
        supervisors.of(agency.code()).size(),
        agency.isPapersByPhone(),
        agency.version());
  }

  /**
   * Says whether a supervisor approves of extensions; what waits for a decision waits on.
   *
   * @param expectedVersion the version that the caller has seen
   * @throws AgencyRefusedException if the agency was changed since
   */
  public void askForApproval(int expectedVersion, boolean ofExtensions) {
    Agency agency = locked(expectedVersion);
    if (agency.isExtensionApproval() != ofExtensions) {
      agency.askForApproval(ofExtensions);
      changed.fire(new ReferenceDataChanged());
      auditTrail.recordAt(
          AuditAction.AGENCY_CHANGED,
          Optional.of(agency.code()),
          Map.of("extensionApproval", !ofExtensions + " → " + ofExtensions));
    }
  }

  /**
   * Says whether hotline operators may tell callers which papers are missing.
   *
   * @param expectedVersion the version that the caller has seen
   * @throws AgencyRefusedException if the agency was changed since
   */
  public void tellPapersByPhone(int expectedVersion, boolean told) {
    Agency agency = locked(expectedVersion);
    if (agency.isPapersByPhone() != told) {
      agency.tellPapersByPhone(told);
      changed.fire(new ReferenceDataChanged());
      auditTrail.recordAt(
          AuditAction.AGENCY_CHANGED,
          Optional.of(agency.code()),
          Map.of("papersByPhone", !told + " → " + told));
    }
  }

  private Agency locked(int expectedVersion) {
    return repository
        .findLocked(agencyScope.ownAgency())
        .filter(found -> found.version() == expectedVersion)
        .orElseThrow(() -> new AgencyRefusedException(AgencyFault.CHANGED_MEANWHILE));
  }
}
