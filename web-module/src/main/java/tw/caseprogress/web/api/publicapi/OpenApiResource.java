package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import tw.caseprogress.typed.TypedLine;

/**
 * Hands out the OpenAPI document of this interface.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that others reach us by.
 */
@ApplicationScoped
@Path("")
public class OpenApiResource {
  /** The media type of YAML, as RFC 9512 has it. */
  static final String YAML_TYPE = "application/yaml";

  private final String json;
  private final String yaml;

  public OpenApiResource() {
    JsonObject document =
        OpenApiDocument.at(TypedLine.technical(System.getProperty("caseprogress.public.url")));
    this.json = document.toString();
    this.yaml = YamlText.of(document);
  }

  /** As JSON. */
  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json() {
    return inEnglish(json);
  }

  /** As YAML. */
  @GET
  @Path("openapi.yaml")
  @Produces(YAML_TYPE)
  public Response yaml() {
    return inEnglish(yaml);
  }

  private static Response inEnglish(String document) {
    return Response.ok(document).language(Locale.ENGLISH).build();
  }
}
