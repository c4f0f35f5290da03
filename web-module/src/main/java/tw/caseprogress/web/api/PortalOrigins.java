package tw.caseprogress.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The portals whose pages may ask for a case in the browser of a citizen, by their exact origins.
 *
 * <p>None unless the installation names some: a page that asks for number and password is trusted
 * with both. Cookies play no part, there are none. Rates of askers hold as for everybody.
 *
 * @param origins such as {@code https://portal.city.example}
 */
record PortalOrigins(Set<String> origins) {
  private static final String ROOT = "/api/public/v1/";
  private static final Set<String> PATHS = Set.of(ROOT + "case-progress", ROOT + "satisfaction");
  private static final String NONE = "none";

  /** As browsers send it: small letters, no path, and no port where it is the usual one. */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:[1-9]\\d{0,4})?"
              + "|https?://\\[[0-9a-f:]+](:[1-9]\\d{0,4})?");

  private static final Pattern USUAL_PORT = Pattern.compile("http:.*:80|https:.*:443");

  /**
   * Reads the setting {@code caseprogress.portal.origins}.
   *
   * @param list parted by commas; {@code none}, empty or null for none
   * @throws IllegalArgumentException if one of them is no origin as a browser sends it
   */
  static PortalOrigins read(String list) {
    Set<String> origins = new TreeSet<>();
    if (list != null && !list.equals(NONE)) {
      Arrays.stream(list.split("[,\\s]+")).filter(part -> !part.isEmpty()).forEach(origins::add);
    }
    origins.forEach(PortalOrigins::check);
    return new PortalOrigins(Set.copyOf(origins));
  }

  private static void check(String origin) {
    if (!ORIGIN.matcher(origin).matches() || USUAL_PORT.matcher(origin).matches()) {
      throw new IllegalArgumentException("No origin as a browser sends it: " + origin);
    }
  }

  /** Whether who asks at a path depends on where its page is from. */
  static boolean isAskedAt(String path) {
    return PATHS.contains(path);
  }

  /**
   * Lets the page of a portal read an answer, errors too.
   *
   * @param origin as the browser sent it; empty if none
   */
  void share(HttpServletResponse response, Optional<String> origin) {
    origin
        .filter(origins::contains)
        .ifPresent(
            portal -> {
              response.setHeader("Access-Control-Allow-Origin", portal);
              response.setHeader("Access-Control-Expose-Headers", "Content-Language, Retry-After");
            });
  }

  /** What a browser asks before the page of a portal may ask. */
  void allow(HttpServletResponse response, Optional<String> origin) {
    if (origin.filter(origins::contains).isPresent()) {
      response.setHeader("Access-Control-Allow-Methods", "POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
      response.setHeader("Access-Control-Max-Age", "3600");
    }
  }
}
