package tw.caseprogress.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tw.caseprogress.casefile.PlainText;

/**
 * Takes control characters out of what a form sends: no person types them, a database refuses the
 * first of them, and a log or a text message can be bent by others.
 */
public class PlainTextFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new PlainTextRequest((HttpServletRequest) request), response);
  }

  /** Cleans when asked: reading earlier would come before Faces has set the encoding. */
  private static final class PlainTextRequest extends HttpServletRequestWrapper {

    PlainTextRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null ? null : PlainText.of(value);
    }

    @Override
    public String[] getParameterValues(String name) {
      return plain(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> values = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, value) -> values.put(name, plain(value)));
      return values;
    }

    private static String[] plain(String[] values) {
      return values == null ? null : Stream.of(values).map(PlainText::of).toArray(String[]::new);
    }
  }
}
