package tw.caseprogress.web.security;

import jakarta.enterprise.event.Event;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.RequestOrigin;
import tw.caseprogress.security.service.CurrentOrigin;

/**
 * Tells every thread from where its request comes, and tells of every request that was refused,
 * whoever refused it: by what was {@link #note noted}, else by the status of the answer.
 *
 * <p>The very first filter, and once more when an error page is drawn: what the container itself
 * refuses comes by no filter before that. What the trade has told already is not told again.
 */
public class RefusalTrace implements Filter {

  private static final String CAUSE = RefusalTrace.class.getName() + ".cause";
  private static final String TOLD = RefusalTrace.class.getName() + ".told";

  @Inject private Zones zones;
  @Inject private ClientAddresses addresses;
  @Inject private CurrentOrigin origin;
  @Inject private Event<Refused> refused;

  /** Says why a request is refused; to be called by whoever answers so. */
  public static void note(ServletRequest request, RefusalCause cause) {
    request.setAttribute(CAUSE, cause);
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) any;
    HttpServletResponse response = (HttpServletResponse) answer;
    origin.begin(origin(request));
    try {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        tell(request, status instanceof Integer number ? number : response.getStatus());
      }
      chain.doFilter(request, response);
      tell(request, response.getStatus());
    } catch (ServletException | RuntimeException e) {
      if (isForged(request, e)) {
        note(request, RefusalCause.FORGED_FORM);
      }
      tell(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      throw e;
    } finally {
      origin.end();
    }
  }

  private RequestOrigin origin(HttpServletRequest request) {
    Optional<Zone> zone = zones.of(request);
    return new RequestOrigin(
        addresses.of(request),
        zone.map(Zone::name).orElse("NONE"),
        zone.map(Zone::roles).orElse(Set.of()));
  }

  private void tell(HttpServletRequest request, int status) {
    if (request.getAttribute(TOLD) != null) {
      return;
    }
    Optional<RefusalCause> cause =
        Optional.ofNullable((RefusalCause) request.getAttribute(CAUSE)).or(() -> byStatus(status));
    if (cause.isPresent()) {
      request.setAttribute(TOLD, Boolean.TRUE);
      if (!origin.isTold()) {
        refused.fire(Refused.because(cause.get()));
      }
    }
  }

  // A view state that this session never had; one whose session is over is no attack.
  private static boolean isForged(HttpServletRequest request, Exception thrown) {
    return request.getUserPrincipal() != null
        && RefusalFilter.causes(thrown).anyMatch(ViewExpiredException.class::isInstance);
  }

  static Optional<RefusalCause> byStatus(int status) {
    return switch (status) {
      case 401 -> Optional.of(RefusalCause.NOT_SIGNED_IN);
      case 403 -> Optional.of(RefusalCause.WRONG_ROLE);
      case 405, 413, 414, 431 -> Optional.of(RefusalCause.BAD_REQUEST);
      case 421 -> Optional.of(RefusalCause.OTHER_ZONE);
      case 429 -> Optional.of(RefusalCause.LIMIT);
      default -> Optional.empty();
    };
  }
}
