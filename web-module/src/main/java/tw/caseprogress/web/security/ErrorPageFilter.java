package tw.caseprogress.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Draws an error page as if nothing but that page had been asked for: what was wrong with the
 * request, its method or a form that is not ours, must not keep Faces from saying so.
 */
public class ErrorPageFilter implements Filter {

  private static final String PART_OF_A_PAGE = "Faces-Request";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new PageAlone((HttpServletRequest) request), response);
  }

  private static final class PageAlone extends HttpServletRequestWrapper {

    PageAlone(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(PART_OF_A_PAGE) ? null : super.getHeader(name);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
