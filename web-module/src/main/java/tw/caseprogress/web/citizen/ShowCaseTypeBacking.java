package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.HowToApply;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.casetype.service.HowToApplyCatalogue;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.organisation.CounterWords;

/** All that a citizen wants to know of one case type before applying. */
@Named
@RequestScoped
public class ShowCaseTypeBacking {
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HowToApplyCatalogue howToApply;
  @Inject private AgencyCatalogue agencies;
  @Inject private ConsentFormCatalogue consentForms;
  @Inject private Clock clock;

  private String code;
  private CaseTypeView type;

  /**
   * Finds the type that the address names; what nobody can apply for today is not there.
   *
   * @return the list to choose from where none is named, else null
   */
  public String load() {
    if (code == null || TypedLine.isBlank(code)) {
      return "/case-types?faces-redirect=true";
    }
    type = catalogue.published(TypedLine.technical(code)).orElse(null);
    if (type == null) {
      Faces.responseSendError(404, "");
    }
    return null;
  }

  /** How it is applied for, as its agency says. */
  public HowToApply getHow() {
    return howToApply.of(type.code());
  }

  public FlowChart getChart() {
    return FlowChart.of(type.steps());
  }

  /** Who takes it in, without agencies that were ended. */
  public List<OfferingView> getOfferings() {
    return type.offerings().stream()
        .filter(offering -> agencies.agency(offering.agencyCode()).isPresent())
        .toList();
  }

  /** The name of the agency of an offering. */
  public String agencyName(OfferingView offering, Locale locale) {
    AgencyView agency = agencies.agency(offering.agencyId());
    return Language.choose(locale, agency.nameZh(), agency.nameEn());
  }

  /** Where the unit of an offering is, and when it is open. */
  public CounterWords counter(OfferingView offering, Locale locale) {
    return new CounterWords(
        agencies.counter(offering.agencyId(), offering.handlingUnitZh()), Texts.in(locale));
  }

  /**
   * What the applicant agrees to today, paragraph by paragraph: of the agency if there is but one,
   * else of the city. None before there is any consent form.
   */
  public List<String> consent(Locale locale) {
    List<OfferingView> offerings = getOfferings();
    Optional<String> agency =
        offerings.size() == 1 ? Optional.of(offerings.get(0).agencyCode()) : Optional.empty();
    return consentForms
        .inForce(agency, LocalDate.now(clock))
        .map(form -> form.text(Texts.in(locale).contactLanguage()))
        .map(text -> text.lines().filter(line -> !TypedLine.isBlank(line)).toList())
        .orElse(List.of());
  }

  public CaseTypeView getType() {
    return type;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
