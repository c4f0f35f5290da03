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
import tw.caseprogress.organisation.service.UnitQuery;
import tw.caseprogress.security.service.AgencyScope;

/** The units and agencies to which cases may go; read once a request, however often it is asked. */
@Named
@RequestScoped
public class ReceiverChoices {

  @Inject private UnitQuery unitQuery;
  @Inject private AgencyCatalogue catalogue;
  @Inject private AgencyScope agencyScope;
  @Inject private StandInWords standIns;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private List<KeptUnit> units;
  private String unitsOf;

  /** The units of the caller's own agency that are in use. */
  public List<KeptUnit> getUnits() {
    return unitsOf(agencyScope.ownAgency());
  }

  /** The units of an agency that are in use; none while no agency is chosen. */
  public List<KeptUnit> unitsOf(String agency) {
    if (agency == null) {
      return List.of();
    }
    if (!agency.equals(unitsOf)) {
      units = unitQuery.units(agency).stream().filter(KeptUnit::active).toList();
      unitsOf = agency;
    }
    return units;
  }

  /** All agencies in use but the caller's own. */
  public List<AgencyView> getAgencies() {
    String own = agencyScope.ownAgency();
    return catalogue.agencies().stream().filter(one -> !one.code().equals(own)).toList();
  }

  /** A unit by its name in the language of the view. */
  public String unit(KeptUnit unit) {
    return language.of(unit.details().nameZh(), unit.details().nameEn());
  }

  /** Who is chosen, in words; an officer with the deputy while away. Nothing while nobody is. */
  public String name(ReceiverForm to) {
    return switch (to.getKind()) {
      case OFFICER -> Optional.ofNullable(to.getOfficer()).map(standIns::officer).orElse("");
      case UNIT -> joined(unitName(getUnits(), to.getUnit()), officerName(to.getUnitOfficer()));
      case AGENCY ->
          joined(
              agencyName(to.getAgency()), unitName(unitsOf(to.getAgency()), to.getUnitOfAgency()));
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

  private Optional<String> unitName(List<KeptUnit> all, Long id) {
    return all.stream()
        .filter(one -> Long.valueOf(one.id()).equals(id))
        .map(this::unit)
        .findFirst();
  }

  private String joined(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(texts.get("handOver.text.within")));
  }
}
