package tw.caseprogress.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.Role;

/**
 * The page first asked for, carried through the sign-in as a parameter and not in a session:
 * whoever only knocks costs no memory.
 */
final class WayBack {

  static final String PARAMETER = "to";

  private WayBack() {}

  /** The query string for the sign-in page; empty for what is no page, or cannot be repeated. */
  static String parameter(HttpServletRequest request, Zone zone) {
    if (!request.getMethod().equals("GET")
        || zone.at(Zones.path(request)).filter(ZonePath::isReturnedTo).isEmpty()) {
      return "";
    }
    String query = request.getQueryString();
    String asked = Zones.path(request) + (query == null ? "" : "?" + query);
    return "?" + PARAMETER + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }

  /**
   * Where to go after the sign-in: the page asked for if the person may see it, else their home.
   */
  static String page(Zone zone, Set<Role> roles, Optional<String> asked) {
    return asked
        .filter(page -> isWithin(zone, roles, page))
        .or(() -> zone.home(roles))
        .orElseThrow();
  }

  // A page of ours and nothing that a browser takes for another host: //host, /\host, http:…
  private static boolean isWithin(Zone zone, Set<Role> roles, String page) {
    try {
      URI uri = URI.create(page);
      return uri.getScheme() == null
          && uri.getRawAuthority() == null
          && uri.getPath() != null
          && uri.equals(uri.normalize())
          && zone.isOpenTo(roles, uri.getPath());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
