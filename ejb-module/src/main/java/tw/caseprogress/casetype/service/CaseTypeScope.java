package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.service.AgencyScope;

/**
 * Which case types an administrator keeps, and for which agencies: an agency's administrator those
 * that the own agency owns, and its own place among those that offer one; the city's all (ADR 160).
 */
@ApplicationScoped
class CaseTypeScope {

  @Inject private AgencyScope agencies;

  /** Whether the caller keeps a case type. */
  boolean keeps(CaseType caseType) {
    return isOf(caseType.ownerCode());
  }

  /** Whether the caller keeps it, or belongs to an agency that offers what was published. */
  boolean sees(CaseType caseType) {
    return keeps(caseType) || (caseType.isPublished() && isOfferedByOwn(caseType));
  }

  /** The caller's agency, if all it has to do with a case type is to offer it. */
  Optional<String> offeringAlone(CaseType caseType) {
    return keeps(caseType) ? Optional.empty() : agencies.confinedTo();
  }

  private boolean isOfferedByOwn(CaseType caseType) {
    return caseType.offerings().stream().anyMatch(offering -> isOf(offering.agencyCode()));
  }

  /**
   * Refuses whoever does not keep a case type of this owner.
   *
   * @throws OutsideAgencyException if that is another agency than the caller's
   */
  void requireOwner(String agencyCode) {
    if (!isOf(agencyCode)) {
      agencies.requireAgency(agencyCode);
    }
  }

  /**
   * Refuses whoever may not say that, or how, an agency offers a case type: the administrator of
   * that agency may, if the agency owns it, or offers it already and goes on doing so.
   *
   * @throws OutsideAgencyException if the caller is none of these
   */
  void requireOffering(CaseType caseType, String agencyCode, boolean goesOn) {
    requireOwner(agencyCode);
    boolean offered =
        caseType.offerings().stream()
            .anyMatch(offering -> offering.agencyCode().equals(agencyCode));
    if (!(goesOn && offered)) {
      requireOwner(caseType.ownerCode());
    }
  }

  private boolean isOf(String agencyCode) {
    Optional<String> own = agencies.confinedTo();
    return own.isEmpty() || own.get().equals(agencyCode);
  }
}
