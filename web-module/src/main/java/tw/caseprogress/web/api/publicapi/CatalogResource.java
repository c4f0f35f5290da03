package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import tw.caseprogress.security.InstallationSettings;
import tw.caseprogress.setup.SiteOperator;
import tw.caseprogress.typed.TypedLine;

/**
 * Hands out the record of our open data for portals that gather such records (DCAT-AP).
 *
 * <p>Reads {@code caseprogress.public.url}, the address that others reach us by.
 */
@ApplicationScoped
@Path("")
public class CatalogResource {
  /** The media type of JSON-LD. */
  static final String TYPE = "application/ld+json";

  private final String catalog =
      DataCatalog.at(
          TypedLine.technical(System.getProperty("caseprogress.public.url")),
          SiteOperator.of(InstallationSettings.read()).agency(false));

  /** As JSON-LD. */
  @GET
  @Path("catalog.jsonld")
  @Produces(TYPE)
  public Response catalog() {
    return Response.ok(catalog).language("zh-TW").build();
  }
}
