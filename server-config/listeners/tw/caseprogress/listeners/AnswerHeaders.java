package tw.caseprogress.listeners;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.DataChunk;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * The headers of every answer, whoever gives it. What the application has set itself stays, except
 * for an address in Location: it was made of the client's own Host.
 */
final class AnswerHeaders {

  /** The headers that never differ; the application allows its screens more than the first. */
  static final Map<String, String> ALWAYS = always();

  private static final String UNSUSPECTED = "X-Name";
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
    MimeHeaders headers = answer.getHeaders();
    ALWAYS.forEach((name, value) -> setMissing(headers, name, value));
    // What an answer 304 says replaces what the browser has kept
    if (answer.getStatus() != NOT_MODIFIED) {
      setMissing(headers, "Cache-Control", "no-store");
    }
    DataChunk location = headers.getValue("Location");
    if (location != null && location.toString().matches("https?://.*")) {
      location.setString(withoutHost(location.toString()));
    }
    headers.removeHeader("Server");
    headers.removeHeader("X-Powered-By");
  }

  // By its place: once an answer is on its way the server takes some names, such as Cache-Control,
  // for trailers that may not be set, and drops them without a word.
  static void setMissing(MimeHeaders headers, String name, String value) {
    if (headers.getValue(name) == null) {
      headers.addValue(UNSUSPECTED).setString(value);
      headers.getName(headers.size() - 1).setString(name);
    }
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
