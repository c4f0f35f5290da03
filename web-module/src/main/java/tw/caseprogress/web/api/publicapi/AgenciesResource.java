package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Lists the agencies whose cases can be tracked. */
@ApplicationScoped
@Path("agencies")
public class AgenciesResource {
  private final CaseTypeCatalogue catalogue;
  private final AgencyCatalogue agencies;

  protected AgenciesResource() {
    this(null, null);
  }

  @Inject
  public AgenciesResource(CaseTypeCatalogue catalogue, AgencyCatalogue agencies) {
    this.catalogue = catalogue;
    this.agencies = agencies;
  }

  /** Lists the agencies whose cases can be tracked, by code. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public AgenciesAnswer list(@Context HttpHeaders headers) {
    Texts texts = Texts.in(Language.accepted(headers.getAcceptableLanguages()));
    return new AgenciesAnswer(
        agencies.agencies().stream()
            .map(
                agency ->
                    AgenciesAnswer.agency(agency, catalogue.offeredBy(agency.code()).size(), texts))
            .toList());
  }
}
