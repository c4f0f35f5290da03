package tw.caseprogress.web.api.publicapi;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Lets a link ask for a format, by the parameter {@code format}: a browser that follows it says
 * only that it accepts pages.
 */
@Provider
@PreMatching
public class AskedFormat implements ContainerRequestFilter {

  private static final Map<String, String> TYPES =
      Map.of("csv", "text/csv", "json", MediaType.APPLICATION_JSON);

  @Override
  public void filter(ContainerRequestContext request) {
    String format = request.getUriInfo().getQueryParameters().getFirst("format");
    if (isKnown(format)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, TYPES.get(format));
    }
  }

  static boolean isKnown(String format) {
    return format != null && TYPES.containsKey(format);
  }
}
