package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in the address of a page, the page is drawn, or says that there is no such thing.
 * The pages and their parameters are read from the pages themselves.
 */
class AddressParametersIT {

  private static final Path PAGES = Path.of("../web-module/src/main/webapp");
  private static final Pattern PARAMETER = Pattern.compile(":viewParam name=\"([^\"]+)\"");
  private static final List<String> VALUES =
      List.of(
          "",
          "OPEN' AND '1'='1",
          "-1",
          "2147483647",
          "99999999999999999999",
          "2026-02-30",
          "\u0000a\r\nb",
          "不在名單上<script>alert(1)</script>#{1+1}",
          "x".repeat(3000));

  @Test
  void everyPageStandsWhateverItsAddressSays() throws Exception {
    Map<String, List<String>> pages = pages();
    assertThat(pages).containsKeys("/staff/worklist", "/admin/calendar", "/case-types");
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.93.0.1");
    Client administrator = SignedIn.at(Zone.INTRANET, "sysadmin", "100.93.0.2");
    SoftAssertions soft = new SoftAssertions();
    pages.forEach(
        (page, parameters) -> {
          boolean staff = page.startsWith("/staff/") || page.startsWith("/admin/");
          Client client =
              page.startsWith("/staff/")
                  ? officer
                  : staff ? administrator : new Client("100.93.0.3");
          for (String parameter : parameters) {
            for (String value : VALUES) {
              String asked = page + "?" + parameter + "=" + encoded(value);
              URI uri = (staff ? Zone.INTRANET : Zone.PUBLIC).at(asked);
              HttpResponse<String> answer = client.get(uri);
              soft.assertThat(answer.statusCode()).as(asked).isIn(200, 302, 400, 403, 404);
              soft.assertThat(answer.body()).as(asked).doesNotContain("<script>alert(1)");
            }
          }
        });
    soft.assertAll();
  }

  @Test
  void whatTheAddressOfTheWorklistSaysAndIsNothing_asksForNothing() {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.93.0.4");
    String usual = officer.get(Zone.INTRANET.at("/staff/worklist")).body();

    String strange =
        officer
            .get(Zone.INTRANET.at("/staff/worklist?group=OPEN%27&order=1&first=-5&dueFrom=x"))
            .body();

    assertThat(cases(strange)).isNotEmpty().isEqualTo(cases(usual));
  }

  private static List<String> cases(String page) {
    return Pattern.compile("caseNumber=([0-9-]{13,})")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Map<String, List<String>> pages() throws IOException {
    Map<String, List<String>> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        Matcher parameter = PARAMETER.matcher(Files.readString(file));
        List<String> names = new ArrayList<>();
        while (parameter.find()) {
          names.add(parameter.group(1));
        }
        if (!names.isEmpty()) {
          pages.put("/" + PAGES.relativize(file).toString().replace(".xhtml", ""), names);
        }
      }
    }
    return pages;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
