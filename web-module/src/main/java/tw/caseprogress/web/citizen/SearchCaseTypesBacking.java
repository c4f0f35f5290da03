package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.web.casetype.CaseTypeSearch;

/** The page that lists which cases can be tracked. */
@Named
@RequestScoped
public class SearchCaseTypesBacking {
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;

  private String agency;
  private String text;
  private List<CaseTypeView> found = List.of();

  /** Searches with what the address asks for. */
  public void search() {
    found = new CaseTypeSearch(agency, text).in(catalogue);
  }

  /** Who offers a type, without agencies that were ended. */
  public List<OfferingView> offerings(CaseTypeView type) {
    return type.offerings().stream()
        .filter(offering -> agencies.agency(offering.agencyCode()).isPresent())
        .toList();
  }

  /** Finds the name of an agency of an offering. */
  public AgencyView agencyOf(String code) {
    return agencies.agency(code).orElseThrow();
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
}
