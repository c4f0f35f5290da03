package tw.caseprogress.listeners;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;
import tw.caseprogress.listeners.Refusal.Form;

/**
 * Lets requests through to our application alone.
 *
 * <p>While it is not there, as when the server starts or a new release is deployed, 503: a browser
 * is told to come again, and a gateway to ask another server. What the server itself has deployed,
 * such as the application of its timers, is not there for anybody.
 */
public final class OurApplication extends ValveBase {

  /** Seconds after which whoever comes while there is no application may come again. */
  static final String RETRY_AFTER = "30";

  /** What a request is marked with that came as far as here. */
  static final String ASKED = "tw.caseprogress.listeners.asked";

  @Override
  public int invoke(Request request, Response response) throws IOException {
    ((org.apache.catalina.connector.Request) request)
        .getCoyoteRequest()
        .setAttribute(ASKED, Boolean.TRUE);
    Context context = request.getContext();
    if (isServed(context) && isOurs(context)) {
      return INVOKE_NEXT;
    }
    refuse(
        isServed(context) ? Refusal.NOT_FOUND : Refusal.STARTING,
        (HttpServletRequest) request.getRequest(),
        (HttpServletResponse) response.getResponse());
    return END_PIPELINE;
  }

  private static void refuse(
      Refusal refusal, HttpServletRequest request, HttpServletResponse answer) throws IOException {
    Form form =
        Form.of(request.getRequestURI(), request.getHeader("Accept-Language"), request.getMethod());
    answer.setStatus(refusal.status());
    if (refusal == Refusal.STARTING) {
      answer.setHeader("Retry-After", RETRY_AFTER);
    }
    answer.setHeader("Content-Language", form.language());
    answer.setContentType(form.type());
    answer.getOutputStream().write(refusal.body(form, refusal.status()));
  }

  /**
   * The server puts an empty module in the place of an application that is not there: it lies in
   * the docroot, or nowhere.
   */
  private static boolean isServed(Context context) {
    return context instanceof StandardContext module
        && module.getAvailable()
        && !module.getDocBase().isEmpty()
        && !module.getDocBase().endsWith("docroot");
  }

  /** Our application is the one at the root. */
  private static boolean isOurs(Context context) {
    return context.getPath() == null || context.getPath().isEmpty();
  }
}
