package tw.caseprogress.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads to the same page in the other language, with all that its address asks for. */
@Named
@RequestScoped
public class OtherLanguageBacking {

  private static final String LANGUAGE = "lang";

  @Inject private HttpServletRequest request;

  /**
   * The address.
   *
   * @param code of the other language
   */
  public String address(String code) {
    // what a form posted is no part of an address, and may be secret
    return request.getMethod().equals("POST")
        ? address(code, Map.of())
        : address(code, request.getParameterMap());
  }

  static String address(String code, Map<String, String[]> parameters) {
    Map<String, String[]> others = new TreeMap<>(parameters);
    others.put(LANGUAGE, new String[] {code});
    return others.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(entry.getValue())
                    .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
