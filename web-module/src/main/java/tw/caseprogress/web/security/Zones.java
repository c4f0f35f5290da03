package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the zone of a request by the listener it came through.
 *
 * <p>System properties: {@code caseprogress.port.public}, {@code .intranet}, {@code .hotline},
 * {@code .ops}; 8080 to 8083 without them.
 */
@ApplicationScoped
public class Zones {

  private final Map<Integer, Zone> byPort =
      Map.of(
          Integer.getInteger("caseprogress.port.public", 8080), Zone.PUBLIC,
          Integer.getInteger("caseprogress.port.intranet", 8081), Zone.INTRANET,
          Integer.getInteger("caseprogress.port.hotline", 8082), Zone.HOTLINE,
          Integer.getInteger("caseprogress.port.ops", 8083), Zone.OPERATIONS);

  /** The zone of the listener; empty for one that the product does not know. */
  public Optional<Zone> of(HttpServletRequest request) {
    return Optional.ofNullable(byPort.get(request.getLocalPort()));
  }

  /** The path within the application, decoded and normalised by the container. */
  public static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = info == null ? request.getServletPath() : request.getServletPath() + info;
    return path.isEmpty() ? "/" : path;
  }
}
