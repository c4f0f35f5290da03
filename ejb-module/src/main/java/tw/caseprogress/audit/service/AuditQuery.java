package tw.caseprogress.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.AuditTrailFilter;
import tw.caseprogress.audit.AuditTrailLine;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** Reads the audit trail. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQuery {

  /** How many entries of the trail a page holds. */
  public static final int PAGE = 50;

  @Inject private AuditEntryRepository entries;
  @Inject private AgencyScope agencyScope;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /**
   * Who did and saw what in a case (誰看過), the latest first, at most 500 entries; without those of
   * other agencies for a caller confined to one.
   *
   * @param caseNumber 13 digits
   */
  public List<AuditEntryView> ofCase(String caseNumber) {
    return entries.ofCase(caseNumber, agencyScope.confinedTo());
  }

  /**
   * A page of the trail of the whole city, the latest first, one entry more than a page holds where
   * there are older ones. That an auditor looked is written down too.
   *
   * @throws IllegalArgumentException if the filter is too wide
   */
  @RolesAllowed(Role.Name.AUDITOR)
  public List<AuditTrailLine> trail(AuditTrailFilter filter) {
    if (filter.isTooWide()) {
      throw new IllegalArgumentException("more than " + AuditTrailFilter.MOST_DAYS + " days");
    }
    ZoneId zone = clock.getZone();
    List<AuditTrailLine> found =
        entries.ofTrail(
            filter,
            filter.from().atStartOfDay(zone).toInstant(),
            filter.to().plusDays(1).atStartOfDay(zone).toInstant(),
            PAGE + 1);
    auditTrail.record(AuditAction.TRAIL_READ, filter.asked(!found.isEmpty()));
    return found;
  }

  /** Who added, changed and ended an agency, the latest first, at most 500 entries. */
  @RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
  public List<AuditEntryView> changesOfAgency(String agencyCode) {
    return entries.changesOfAgency(agencyCode);
  }

  /** The same of the caller's own agency. */
  @RolesAllowed(Role.Name.AGENCY_ADMINISTRATOR)
  public List<AuditEntryView> changesOfOwnAgency() {
    return entries.changesOfAgency(agencyScope.ownAgency());
  }
}
