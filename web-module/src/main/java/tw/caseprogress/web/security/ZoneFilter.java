package tw.caseprogress.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.caseprogress.security.RefusalCause;

/**
 * Refuses what is not of the listener's zone, as if it did not exist, and sets the security headers
 * of the rest. Each zone has its share of the connections to the database ({@link ZoneShares}).
 * Declared in web.xml because annotations have no order.
 */
public class ZoneFilter implements Filter {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final ZoneShares shares = new ZoneShares(LONGEST_WAIT);

  @Inject private Zones zones;
  @Inject private SignedInPerson signedInPerson;

  @Override
  public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) any;
    HttpServletResponse response = (HttpServletResponse) answer;
    Optional<Zone> zone = zones.of(request);
    String path = Zones.path(request);
    SecurityHeaders.set(request, response, zone, path);
    Optional<ZonePath> own = zone.flatMap(found -> found.at(isRoot(request) ? "/" : path));
    if (own.isEmpty()) {
      noteOtherZone(request, path);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!own.get().takes(request.getMethod())) {
      response.setHeader("Allow", own.get().allowed());
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (zone.get().hasSignIn() && isFromElsewhere(request)) {
      RefusalTrace.note(request, RefusalCause.FORGED_FORM);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (zone.get().hasSignIn() && isRoot(request)) {
      response.setCharacterEncoding("UTF-8");
      response.sendRedirect(request.getContextPath() + start(request, zone.get()));
    } else if (own.get().kind() != ZonePath.Kind.RESOURCES) {
      serveInTurn(zone.get(), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void serveInTurn(
      Zone zone, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!shares.take(zone)) {
      response.setHeader("Retry-After", "10");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      shares.giveBack(zone);
    }
  }

  // What no zone has is a page that does not exist, which is no refusal.
  private static void noteOtherZone(HttpServletRequest request, String path) {
    if (Stream.of(Zone.values()).anyMatch(zone -> zone.answers(path))) {
      RefusalTrace.note(request, RefusalCause.OTHER_ZONE);
    }
  }

  // By the address as it was asked for: the container has already put the welcome page in its
  // place.
  private static boolean isRoot(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + "/");
  }

  private static boolean isFromElsewhere(HttpServletRequest request) {
    return !SAFE_METHODS.contains(request.getMethod())
        && !Origin.isOwn(
            Optional.ofNullable(request.getHeader("Host")),
            Optional.ofNullable(request.getHeader("Origin")),
            Optional.ofNullable(request.getHeader("Sec-Fetch-Site")));
  }

  private String start(HttpServletRequest request, Zone zone) {
    return signedInPerson
        .find(request, zone)
        .flatMap(caller -> zone.home(caller.roles()))
        .or(zone::start)
        .orElseThrow();
  }
}
