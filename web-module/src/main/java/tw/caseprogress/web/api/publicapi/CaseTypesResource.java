package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.casetype.CaseTypeSearch;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Lists the case types that can be tracked. */
@ApplicationScoped
@Path("case-types")
public class CaseTypesResource {
  private final CaseTypeCatalogue catalogue;
  private final AgencyCatalogue agencies;
  private final ConsentFormCatalogue consentForms;
  private final Clock clock;

  protected CaseTypesResource() {
    this(null, null, null, null);
  }

  @Inject
  public CaseTypesResource(
      CaseTypeCatalogue catalogue,
      AgencyCatalogue agencies,
      ConsentFormCatalogue consentForms,
      Clock clock) {
    this.catalogue = catalogue;
    this.agencies = agencies;
    this.consentForms = consentForms;
    this.clock = clock;
  }

  /**
   * Lists the case types that can be tracked, by code.
   *
   * @param agency the code of an agency that takes the case type in; all when left out
   * @param text part of the name, in Chinese or in English, or of the code; all when left out
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public CaseTypesAnswer list(
      @QueryParam("agency") String agency,
      @QueryParam("text") String text,
      @Context HttpHeaders headers) {
    if (!TypedLine.isBlank(agency) && agencies.agency(TypedLine.technical(agency)).isEmpty()) {
      throw ProblemException.invalid(List.of(FieldFault.of("agency", "unknown")));
    }
    Texts texts = Texts.in(Language.accepted(headers.getAcceptableLanguages()));
    CaseTypesAnswer.Consent consent = consent(agency, texts);
    return new CaseTypesAnswer(
        new CaseTypeSearch(agency, text)
            .in(catalogue).stream()
                .map(type -> CaseTypesAnswer.type(type, offerings(type, texts), consent, texts))
                .toList());
  }

  private CaseTypesAnswer.Consent consent(String agency, Texts texts) {
    Optional<String> code =
        Optional.ofNullable(agency).map(TypedLine::technical).filter(typed -> !typed.isEmpty());
    return consentForms
        .inForce(code, LocalDate.now(clock))
        .map(form -> CaseTypesAnswer.consent(form, texts))
        .orElseThrow();
  }

  private List<CaseTypesAnswer.Offering> offerings(CaseTypeView type, Texts texts) {
    return type.offerings().stream()
        .filter(offering -> agencies.agency(offering.agencyCode()).isPresent())
        .map(offering -> offering(offering, texts))
        .toList();
  }

  private CaseTypesAnswer.Offering offering(OfferingView offering, Texts texts) {
    String agencyName =
        agencies
            .agency(offering.agencyCode())
            .map(agency -> texts.choose(agency.nameZh(), agency.nameEn()))
            .orElse(offering.agencyCode());
    return new CaseTypesAnswer.Offering(
        offering.agencyCode(),
        agencyName,
        texts.choose(offering.handlingUnitZh(), offering.handlingUnitEn()),
        texts.phone(offering.phone()));
  }
}
