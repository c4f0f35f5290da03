package tw.caseprogress.listeners;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.apache.catalina.valves.ValveBase;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Teaches the server the words of the statuses that it does not know, once, when it is loaded: it
 * writes "429 CUSTOM" else. No request is touched.
 *
 * <p>The list of the server is not open to others; a server that keeps it in another place says
 * CUSTOM again, and nothing else happens.
 */
public final class StatusPhrases extends ValveBase {

  private static final Map<Integer, String> PHRASES =
      Map.of(
          421, "Misdirected Request",
          422, "Unprocessable Content",
          428, "Precondition Required",
          429, "Too Many Requests",
          431, "Request Header Fields Too Large");

  static {
    try {
      Method register = HttpStatus.class.getDeclaredMethod("register", int.class, String.class);
      register.setAccessible(true);
      for (Map.Entry<Integer, String> phrase : PHRASES.entrySet()) {
        register.invoke(null, phrase.getKey(), phrase.getValue());
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      System.getLogger(StatusPhrases.class.getName())
          .log(System.Logger.Level.WARNING, "The server keeps its own words of statuses", e);
    }
  }

  @Override
  public int invoke(Request request, Response response) {
    return INVOKE_NEXT;
  }
}
