package tw.caseprogress.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyEnding;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;

/**
 * What system administrators do to the agencies of the city. An agency is ended, never deleted: its
 * cases name it for good, and its code is given to no other.
 *
 * <p>Every command throws {@link AgencyRefusedException} with every fault and then leaves all as it
 * was.
 */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class AgencyService {

  // staff_user_agency
  private static final String ACCOUNTS =
      "select count(*) from staff_user where agency_code = ? and active";

  @Inject private Agencies agencies;
  @Inject private AgencyRepository repository;
  @Inject private TableReader tables;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<AgencyEnding> ending;
  @Inject private Event<ReferenceDataChanged> changed;

  /** Adds an agency. */
  public void add(String code, AgencyDetails details) {
    agencies.add(code, details);
  }

  /**
   * Changes what is kept of an agency; nothing is written where nothing is another.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void change(String code, int expectedVersion, AgencyDetails details) {
    agencies.change(kept(code, expectedVersion), details);
  }

  /**
   * Ends an agency that has no open case, no office below and no account in use.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void end(String code, int expectedVersion) {
    Agency agency = kept(code, expectedVersion);
    if (repository.hasOfficesBelow(code)) {
      throw new AgencyRefusedException(AgencyFault.OFFICES_BELOW);
    }
    ending.fire(new AgencyEnding(agency.id()));
    if (tables.count(ACCOUNTS, code) > 0) {
      throw new AgencyRefusedException(AgencyFault.ACCOUNTS_IN_USE);
    }
    agency.end();
    changed.fire(new ReferenceDataChanged());
    log(AuditAction.AGENCY_ENDED, code);
  }

  /**
   * Takes an ended agency into use again.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void reopen(String code, int expectedVersion) {
    Agency agency = kept(code, expectedVersion);
    agencies.describe(agency, agency.details());
    agency.reopen();
    log(AuditAction.AGENCY_REOPENED, code);
  }

  private Agency kept(String code, int expectedVersion) {
    return repository
        .findLocked(code)
        .filter(agency -> agency.version() == expectedVersion)
        .orElseThrow(() -> new AgencyRefusedException(AgencyFault.CHANGED_MEANWHILE));
  }

  private void log(AuditAction action, String code) {
    auditTrail.recordAt(action, Optional.of(code), Map.of());
  }
}
