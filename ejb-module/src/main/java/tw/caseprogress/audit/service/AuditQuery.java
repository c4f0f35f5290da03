package tw.caseprogress.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    auditTrail.record(AuditAction.TRAIL_READ, asked(filter));
    ZoneId zone = clock.getZone();
    return entries.ofTrail(
        filter,
        filter.from().atStartOfDay(zone).toInstant(),
        filter.to().plusDays(1).atStartOfDay(zone).toInstant(),
        PAGE + 1);
  }

  private static Map<String, String> asked(AuditTrailFilter filter) {
    Map<String, String> asked = new TreeMap<>();
    asked.put("from", filter.from().toString());
    asked.put("to", filter.to().toString());
    filter.actor().ifPresent(actor -> asked.put("actor", actor));
    filter.action().ifPresent(action -> asked.put("action", action.name()));
    filter.agencyCode().ifPresent(agency -> asked.put("agency", agency));
    filter.caseNumber().ifPresent(number -> asked.put("caseNumber", number));
    return asked;
  }

  /** Who added, changed and ended an agency, the latest first, at most 500 entries. */
  @RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
  public List<AuditEntryView> changesOfAgency(String agencyCode) {
    return entries.changesOfAgency(agencyCode);
  }
}
