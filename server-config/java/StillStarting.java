import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers 503 while no application is there, as it is while the server starts or a new release is
 * deployed: a browser is told to come again, and a gateway to ask another server.
 *
 * <p>Compiled by lib/payara.sh into the domain, which else answers 404 in its own name.
 */
public final class StillStarting extends ValveBase {

  private static final String SECONDS = "30";
  private static final String PROBLEM =
      "{\"type\":\"urn:problem-type:caseprogress:unavailable\",\"status\":503,"
          + "\"title\":\"系統啟動中，請稍候再試。 The service is starting. Please try again shortly.\"}";

  @Override
  public int invoke(Request request, Response response) throws IOException {
    if (isServed(request.getContext())) {
      return INVOKE_NEXT;
    }
    HttpServletResponse answer = (HttpServletResponse) response.getResponse();
    answer.setHeader("Retry-After", SECONDS);
    answer.setHeader("Cache-Control", "no-store");
    answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    if (isForPrograms(request)) {
      answer.setContentType("application/problem+json; charset=UTF-8");
      answer.getWriter().println(PROBLEM);
    } else {
      answer.setContentType("text/plain; charset=UTF-8");
      answer.getWriter().println("系統啟動中，請稍候再試。");
      answer.getWriter().println("The service is starting. Please try again shortly.");
    }
    return END_PIPELINE;
  }

  private static boolean isForPrograms(Request request) {
    String path = ((HttpServletRequest) request.getRequest()).getRequestURI();
    return path.equals("/api") || path.startsWith("/api/");
  }

  /** The server puts an empty module in the place of an application that is not there. */
  private static boolean isServed(Context context) {
    return context instanceof StandardContext module
        && module.getAvailable()
        && !module.getDocBase().endsWith("docroot");
  }
}
