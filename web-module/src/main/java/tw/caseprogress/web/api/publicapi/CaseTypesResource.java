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
import java.util.List;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
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

  protected CaseTypesResource() {
    this(null, null);
  }

  @Inject
  public CaseTypesResource(CaseTypeCatalogue catalogue, AgencyCatalogue agencies) {
    this.catalogue = catalogue;
    this.agencies = agencies;
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
    return new CaseTypesAnswer(
        new CaseTypeSearch(agency, text)
            .in(catalogue).stream()
                .map(type -> CaseTypesAnswer.type(type, offerings(type, texts), texts))
                .toList());
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
