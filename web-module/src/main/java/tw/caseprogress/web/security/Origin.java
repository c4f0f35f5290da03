package tw.caseprogress.web.security;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Tells a form of our own page from one that another site made the browser send. */
final class Origin {

  private Origin() {}

  /**
   * Whether a request that changes something comes from a page of the same host and port.
   *
   * <p>Browsers say so by themselves and pages cannot change it; the scheme is not compared, since
   * it ends at the gateway. Without either header it was no browser, which nobody can have tricked.
   *
   * @param host the Host header; no page of ours was asked for without one
   * @param origin the Origin header; "null" is never our own
   * @param fetchSite the Sec-Fetch-Site header
   */
  static boolean isOwn(Optional<String> host, Optional<String> origin, Optional<String> fetchSite) {
    if (fetchSite.isPresent()
        && !fetchSite.get().equals("same-origin")
        && !fetchSite.get().equals("none")) {
      return false;
    }
    return origin.isEmpty()
        || host.filter(name -> authority(origin.get()).equals(name.toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
