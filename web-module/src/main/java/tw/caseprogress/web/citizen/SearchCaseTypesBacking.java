package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.HowToApply;
import tw.caseprogress.casetype.LifeSituation;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.casetype.service.HowToApplyCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.web.casetype.CaseTypeSearch;

/**
 * The page that lists which cases can be tracked: by word, by agency, and by situation of life or
 * business.
 */
@Named
@RequestScoped
public class SearchCaseTypesBacking {
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HowToApplyCatalogue howToApply;
  @Inject private AgencyCatalogue agencies;

  private String agency;
  private String text;
  private LifeSituation situation;
  private List<CaseTypeView> found = List.of();
  private List<LifeSituation> situations = List.of();

  /** Searches with what the address asks for. */
  public void search() {
    Map<String, HowToApply> said = howToApply.all();
    List<CaseTypeView> all = catalogue.all();
    situations =
        Stream.of(LifeSituation.values())
            .filter(one -> all.stream().anyMatch(type -> isOf(one, type, said)))
            .toList();
    found =
        new CaseTypeSearch(agency, text)
            .in(catalogue).stream()
                .filter(type -> situation == null || isOf(situation, type, said))
                .toList();
  }

  private static boolean isOf(
      LifeSituation situation, CaseTypeView type, Map<String, HowToApply> said) {
    return said.getOrDefault(type.code(), HowToApply.unsaid(Set.of()))
        .situations()
        .contains(situation);
  }

  /** The situations in which something is found, of persons or of businesses. */
  public List<LifeSituation> situations(boolean ofBusiness) {
    return situations.stream().filter(one -> one.isOfBusiness() == ofBusiness).toList();
  }

  /** Whether the page lists less than all. */
  public boolean isNarrowed() {
    return situation != null || !new CaseTypeSearch(agency, text).isOfAll();
  }

  /** The agencies that take a type in, without those that were ended. */
  public List<AgencyView> agenciesOf(CaseTypeView type) {
    return type.offerings().stream()
        .flatMap(offering -> agencies.agency(offering.agencyCode()).stream())
        .toList();
  }

  public List<AgencyView> getAgencies() {
    return agencies.agencies();
  }

  public List<CaseTypeView> getFound() {
    return found;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LifeSituation getSituation() {
    return situation;
  }

  public void setSituation(LifeSituation situation) {
    this.situation = situation;
  }
}
