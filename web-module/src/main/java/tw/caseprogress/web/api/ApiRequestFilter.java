package tw.caseprogress.web.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Hands on only what can be read of a request under {@code /api}. After the filter of the zones:
 * who asks at the wrong door is not listened to.
 */
public class ApiRequestFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new ApiRequest((HttpServletRequest) request), response);
  }
}
