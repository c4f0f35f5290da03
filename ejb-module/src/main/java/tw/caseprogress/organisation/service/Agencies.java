package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;

/** Makes agencies and checks what they say, for the screen and for the delivered file alike. */
@ApplicationScoped
class Agencies {

  private static final Pattern CODE = Pattern.compile("[0-9]{9}[A-Z]");

  @Inject private AgencyRepository repository;
  @Inject private Event<ReferenceDataChanged> changed;

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
