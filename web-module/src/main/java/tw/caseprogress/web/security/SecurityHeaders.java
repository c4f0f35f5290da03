package tw.caseprogress.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Tells the browser what a page of ours never does.
 *
 * <p>Screens with sign-in get no script-src from here: PrimeFaces adds a second
 * Content-Security-Policy with its nonce ({@code primefaces.CSP} in web.xml), and a browser keeps
 * to both. Its widgets set styles on elements, hence 'unsafe-inline' for styles alone. Public pages
 * need no script at all and may run none, but for two: the survey's makes a link of a code, and the
 * question's works where it would wait.
 */
public final class SecurityHeaders {

  private static final String WITHOUT_SCRIPT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";
  // its script takes the code of the survey out of the address
  private static final String SURVEY = WITHOUT_SCRIPT + "; script-src 'self'";
  private static final String SCREEN =
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; media-src 'none'; frame-src 'none';"
          + " worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  /**
   * Lets a public page run our own script files, in the page and as its workers; the others stay
   * without.
   */
  public static void allowOwnScript(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy", WITHOUT_SCRIPT + "; script-src 'self'; worker-src 'self'");
  }

  static void set(
      HttpServletRequest request, HttpServletResponse response, Optional<Zone> zone, String path) {
    boolean screen = zone.map(Zone::hasSignIn).orElse(false);
    response.setHeader("Content-Security-Policy", screen ? SCREEN : ofCitizens(path));
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Not no-referrer: the browser would then hide the origin of our own forms from us.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure() || SessionCookie.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!path.startsWith(ZonePath.RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private static String ofCitizens(String path) {
    return path.equals("/survey") || path.equals("/survey.xhtml") ? SURVEY : WITHOUT_SCRIPT;
  }
}
