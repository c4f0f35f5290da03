package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.service.AgencyScope;

/** The units and agencies to which cases may go. */
@Named
@RequestScoped
public class ReceiverChoices {

  @Inject private UnitChoices units;
  @Inject private AgencyCatalogue catalogue;
  @Inject private AgencyScope agencyScope;
  @Inject private StandInWords standIns;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** The units of the caller's own agency that are in use. */
  public List<KeptUnit> getUnits() {
    return units.of(agencyScope.ownAgency());
  }

  /** All agencies in use but the caller's own. */
  public List<AgencyView> getAgencies() {
    String own = agencyScope.ownAgency();
    return catalogue.agencies().stream().filter(one -> !one.code().equals(own)).toList();
  }

  /** Who is chosen, in words; an officer with the deputy while away. Nothing while nobody is. */
  public String name(ReceiverForm to) {
    return switch (to.getKind()) {
      case OFFICER -> Optional.ofNullable(to.getOfficer()).map(standIns::officer).orElse("");
      case UNIT ->
          joined(unitName(agencyScope.ownAgency(), to.getUnit()), officerName(to.getUnitOfficer()));
      case AGENCY ->
          joined(agencyName(to.getAgency()), unitName(to.getAgency(), to.getUnitOfAgency()));
    };
  }

  private Optional<String> officerName(String login) {
    return Optional.ofNullable(login).map(standIns::officer);
  }

  private Optional<String> agencyName(String code) {
    return Optional.ofNullable(code)
        .flatMap(catalogue::agency)
        .map(agency -> language.of(agency.nameZh(), agency.nameEn()));
  }

  private Optional<String> unitName(String agency, Long id) {
    return units.find(agency, id).map(units::name);
  }

  private String joined(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(texts.get("handOver.text.within")));
  }
}
