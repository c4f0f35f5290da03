package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PlainTextFilterTest {

  private static final Map<String, String[]> SENT =
      Map.of(
          "login",
          new String[] {"wa\u0000ng"},
          "words",
          new String[] {"一\t二\r\n三\u000b", "\u007f"});

  @Test
  void controlCharactersDoNotComeThrough_tabsAndLineBreaksDo() throws Exception {
    ServletRequest seen = filtered();

    assertThat(seen.getParameter("login")).isEqualTo("wang");
    assertThat(seen.getParameterValues("words")).containsExactly("一\t二\r\n三", "");
    assertThat(seen.getParameterMap().get("words")).containsExactly("一\t二\r\n三", "");
  }

  @Test
  void whatWasNotSentIsStillNotThere() throws Exception {
    assertThat(filtered().getParameter("password")).isNull();
    assertThat(filtered().getParameterValues("password")).isNull();
  }

  private static ServletRequest filtered() throws IOException, ServletException {
    AtomicReference<ServletRequest> seen = new AtomicReference<>();
    new PlainTextFilter().doFilter(request(), null, (request, response) -> seen.set(request));
    return seen.get();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            PlainTextFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getParameter" ->
                      SENT.containsKey(arguments[0]) ? SENT.get(arguments[0])[0] : null;
                  case "getParameterValues" -> SENT.get(arguments[0]);
                  case "getParameterMap" -> SENT;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
