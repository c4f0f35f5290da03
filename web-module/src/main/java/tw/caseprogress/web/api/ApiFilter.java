package tw.caseprogress.web.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before everything under {@code /api} and turns whatever goes wrong behind it into a
 * problem.
 *
 * <p>Before the filter of the zones, so that a path which is not there is a problem too; {@link
 * ApiRequestFilter} comes after it. Declared in web.xml because annotations have no order.
 */
public class ApiFilter implements Filter {
  private static final Logger LOGGER = Logger.getLogger(ApiFilter.class.getName());

  /** Those of the setting; one that is no origin keeps the application from starting. */
  private final PortalOrigins portals =
      PortalOrigins.read(System.getProperty("caseprogress.portal.origins"));

  @Override
  public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain) {
    HttpServletRequest request = (HttpServletRequest) any;
    ApiResponse response =
        new ApiResponse((HttpServletResponse) answer, ApiRequest.language(request), portals);
    try {
      chain.doFilter(request, response);
    } catch (ProblemException e) {
      response.tell(e);
    } catch (IOException e) {
      // Somebody has gone away in the middle: nobody's fault, and no line of the log
      LOGGER.log(Level.FINE, "A request broke off", e);
      response.tell(ProblemException.of(ProblemType.MALFORMED_REQUEST));
    } catch (ServletException | RuntimeException e) {
      LOGGER.log(Level.SEVERE, "A request failed unexpectedly", e);
      response.tell(ProblemException.of(ProblemType.UNEXPECTED));
    }
    send(response, request);
  }

  private static void send(ApiResponse response, HttpServletRequest request) {
    try {
      response.send(request);
    } catch (IOException e) {
      LOGGER.log(Level.FINE, "Nobody took the answer", e);
    }
  }
}
