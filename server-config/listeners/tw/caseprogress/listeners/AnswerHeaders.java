package tw.caseprogress.listeners;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * The headers of every answer, whoever gives it. What the application has set itself stays, except
 * for an address in Location: it was made of the client's own Host.
 */
final class AnswerHeaders {

  /** The headers that never differ; the application allows its screens more than the first. */
  static final Map<String, String> ALWAYS = always();

  // By name: the server keeps what an application sets under names alone
  private static final String CACHE = "Cache-Control";
  private static final String LOCATION = "Location";
  private static final int NOT_MODIFIED = 304;

  private AnswerHeaders() {}

  private static Map<String, String> always() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (Boolean.getBoolean("caseprogress.cookie.secure")) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    return headers;
  }

  static void complete(HttpResponsePacket answer) {
    ALWAYS.forEach(
        (name, value) -> {
          if (answer.getHeader(name) == null) {
            answer.setHeader(name, value);
          }
        });
    // What an answer 304 says replaces what the browser has kept
    if (answer.getStatus() != NOT_MODIFIED && answer.getHeader(CACHE) == null) {
      answer.setHeader(CACHE, "no-store");
    }
    String location = answer.getHeader(LOCATION);
    if (location != null && (location.startsWith("http://") || location.startsWith("https://"))) {
      answer.setHeader(LOCATION, withoutHost(location));
    }
    answer.getHeaders().removeHeader("Server");
    answer.getHeaders().removeHeader("X-Powered-By");
  }

  /** An address of ours without scheme and host; a browser adds its own. */
  private static String withoutHost(String location) {
    try {
      URI uri = URI.create(location);
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      // Two slashes in front would be a host again
      String one = "/" + path.replaceFirst("^/+", "");
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return one + query + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
