package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyMoving;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;

/** Makes agencies and checks what they say, for the screen and for the delivered file alike. */
@ApplicationScoped
class Agencies {

  private static final Pattern CODE = Pattern.compile("[0-9]{9}[A-Z]");

  @Inject private AgencyRepository repository;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<AgencyMoving> moving;
  @Inject private Event<ReferenceDataChanged> changed;

  /**
   * Makes an agency for somebody, who is written down.
   *
   * @throws AgencyRefusedException with every fault
   */
  void add(String code, AgencyDetails details) {
    make(code, details);
    log(AuditAction.AGENCY_ADDED, code, Map.of("nameZh", details.nameZh()));
  }

  /**
   * Changes an agency for somebody, who is written down where anything is another.
   *
   * @return what is another, before → after
   * @throws AgencyRefusedException with every fault
   */
  Map<String, String> change(Agency agency, AgencyDetails details) {
    Map<String, String> differences = agency.details().differences(details);
    if (!district(agency.code(), agency.details()).equals(district(agency.code(), details))) {
      moving.fire(new AgencyMoving(agency.id()));
    }
    describe(agency, details);
    if (!differences.isEmpty()) {
      log(AuditAction.AGENCY_CHANGED, agency.code(), differences);
    }
    return differences;
  }

  private static OfficePlace district(String code, AgencyDetails details) {
    return OfficePlace.of(code, details.addressZh(), Optional.empty());
  }

  private void log(AuditAction action, String code, Map<String, String> facts) {
    auditTrail.recordAt(action, Optional.of(code), facts);
  }

  /**
   * Makes an agency.
   *
   * @throws AgencyRefusedException with every fault
   */
  Agency make(String code, AgencyDetails details) {
    Set<AgencyFault> faults = faults(code, details);
    if (!CODE.matcher(code).matches()) {
      faults.add(AgencyFault.CODE);
    } else if (repository.find(code).isPresent()) {
      faults.add(AgencyFault.CODE_TAKEN);
    }
    refuse(faults);
    Agency agency = new Agency(code, details);
    repository.add(agency);
    changed.fire(new ReferenceDataChanged());
    return agency;
  }

  /**
   * Says of an agency what is wanted.
   *
   * @throws AgencyRefusedException with every fault
   */
  void describe(Agency agency, AgencyDetails details) {
    Set<AgencyFault> faults = faults(agency.code(), details);
    if (details.level() != AgencyLevel.FIRST_LEVEL && repository.hasOfficesBelow(agency.code())) {
      faults.add(AgencyFault.OFFICES_BELOW);
    }
    refuse(faults);
    agency.describe(details);
    changed.fire(new ReferenceDataChanged());
  }

  private Set<AgencyFault> faults(String code, AgencyDetails details) {
    Set<AgencyFault> faults = EnumSet.noneOf(AgencyFault.class);
    faults.addAll(details.faults());
    details
        .parentCode()
        .filter(parent -> parent.equals(code) || !isAbove(repository.find(parent)))
        .ifPresent(parent -> faults.add(AgencyFault.PARENT));
    return faults;
  }

  private static boolean isAbove(Optional<Agency> parent) {
    return parent
        .filter(Agency::isActive)
        .filter(above -> above.details().level() == AgencyLevel.FIRST_LEVEL)
        .isPresent();
  }

  static void refuse(Set<AgencyFault> faults) {
    if (!faults.isEmpty()) {
      throw new AgencyRefusedException(faults);
    }
  }
}
