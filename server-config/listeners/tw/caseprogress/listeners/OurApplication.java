package tw.caseprogress.listeners;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;

/**
 * Lets requests through to our application alone.
 *
 * <p>While it is not there, as when the server starts or a new release is deployed, 503: a browser
 * is told to come again, and a gateway to ask another server. What the server itself has deployed,
 * such as the application of its timers, is not there for anybody.
 */
public final class OurApplication extends ValveBase {

  private static final String SECONDS = "30";

  @Override
  public int invoke(Request request, Response response) throws IOException {
    Context context = request.getContext();
    if (isServed(context) && isOurs(context)) {
      return INVOKE_NEXT;
    }
    HttpServletResponse answer = (HttpServletResponse) response.getResponse();
    answer.setHeader("Cache-Control", "no-store");
    answer.setContentType("text/plain; charset=UTF-8");
    if (isServed(context)) {
      answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
      answer.getWriter().println("找不到這個網頁。");
      answer.getWriter().println("There is no such page.");
    } else {
      answer.setHeader("Retry-After", SECONDS);
      answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      answer.getWriter().println("系統啟動中，請稍候再試。");
      answer.getWriter().println("The service is starting. Please try again shortly.");
    }
    return END_PIPELINE;
  }

  /** The server puts an empty module in the place of an application that is not there. */
  private static boolean isServed(Context context) {
    return context instanceof StandardContext module
        && module.getAvailable()
        && !module.getDocBase().endsWith("docroot");
  }

  /** Our application is the one at the root. */
  private static boolean isOurs(Context context) {
    return context.getPath() == null || context.getPath().isEmpty();
  }
}
