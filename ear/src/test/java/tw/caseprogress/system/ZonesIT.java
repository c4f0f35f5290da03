package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every listener serves its zone and nothing else, whoever asks for it and by whatever name. */
class ZonesIT {

  private static final Pattern NAMES_OF_THE_SERVER =
      Pattern.compile("(?i)payara|glassfish|grizzly|jersey|mojarra|catalina|http://localhost");
  private static final String HELLO = "Host: localhost";
  private static final List<String> HEADERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cache-Control");

  /** It is for the machine itself, and names the server no more than the others. */
  @ParameterizedTest
  @ValueSource(strings = {"/management/domain", "/monitoring/domain"})
  void theListenerOfTheAdministration_namesNoServerInItsHeaders(String path) throws IOException {
    String answer = RawHttp.askAdministration(path);

    assertThat(RawHttp.status(answer)).as(answer).isPositive();
    assertThat(RawHttp.header(answer, "X-Powered-By")).isEmpty();
    assertThat(RawHttp.header(answer, "Server")).isEmpty();
  }

  @Test
  void theOperationsListenerSaysThatTheSystemIsReady() throws Exception {
    String answer = RawHttp.ask(Zone.OPERATIONS, "GET", "/health/ready");

    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"status\":\"UP\"");
  }

  /** The generic one: whatever the server or the application has anywhere, in every zone. */
  @ParameterizedTest
  @EnumSource
  void aListenerServesWhatIsInItsList_andNothingElse(Zone zone) throws IOException {
    Set<String> served = new TreeSet<>();
    for (String path : KnownPaths.all()) {
      String answer = RawHttp.ask(zone, "GET", path);
      looksLikeOurs(zone, "GET " + path, answer);
      int status = RawHttp.status(answer);
      if (status != 404) {
        served.add(path);
      }
    }

    Set<String> listed = new TreeSet<>(KnownPaths.of(zone));
    listed.removeAll(KnownPaths.BY_KEY);
    assertThat(served).isEqualTo(listed);
  }

  @ParameterizedTest
  @EnumSource
  void aPathTakesItsMethodsAlone(Zone zone) throws IOException {
    for (String path : KnownPaths.of(zone)) {
      for (String method :
          List.of("PUT", "DELETE", "PATCH", "FOO", "PROPFIND", "TRACE", "CONNECT", "get")) {
        String answer = RawHttp.ask(zone, method, path);

        looksLikeOurs(zone, method + " " + path, answer);
        assertThat(RawHttp.status(answer)).as("%s %s %s", zone, method, path).isEqualTo(405);
        assertThat(RawHttp.header(answer, "Allow").orElse("")).contains("T").doesNotContain(method);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%2e%2e/ HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /%00 HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /;x/../staff/worklist HTTP/1.1",
        "GET /staff;a=b/worklist HTTP/1.1",
        "GET /%5cstaff HTTP/1.1",
        "GET \\staff HTTP/1.1",
        "GET * HTTP/1.1",
        "PRI * HTTP/2.0",
        "GET / HTTP/9.9",
        "GET /WEB-INF/web.xml HTTP/1.1",
        "GET /web-inf/ HTTP/1.1",
        "GET /META-INF/MANIFEST.MF HTTP/1.1",
      })
  void whatIsNoAddress_isRefusedInOurForm(String line) throws IOException {
    for (Zone zone : Zone.values()) {
      String answer = RawHttp.ask(zone, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

      looksLikeOurs(zone, line, answer);
      assertThat(RawHttp.status(answer))
          .as("%s %s", zone, line)
          .isBetween(400, 505)
          .isNotEqualTo(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "ops",
        "OPS",
        "server",
        "__asadmin",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.2",
        "localhost@evil.example",
        "localhost/evil",
        "[::2]",
        "\"",
        "a b",
      })
  void nobodyAsksByAnotherName(String host) throws IOException {
    for (Zone zone : Zone.values()) {
      String answer = RawHttp.ask(zone, "GET", "/", "Host: " + host);

      looksLikeOurs(zone, host, answer);
      assertThat(RawHttp.status(answer)).as("%s %s", zone, host).isIn(400, 421);
      assertThat(answer).doesNotContain("evil");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.0.0.1:80",
        "[::1]:8443",
        "staff.city.example", // of the setting, see ./test
        "Staff.City.Example:443",
      })
  void whoAsksByANameOfOurs_isServed(String host) throws IOException {
    assertThat(RawHttp.status(RawHttp.ask(Zone.PUBLIC, "GET", "/", "Host: " + host)))
        .isEqualTo(200);
    assertThat(RawHttp.status(RawHttp.ask(Zone.INTRANET, "GET", "/sign-in", "Host: " + host)))
        .isEqualTo(200);
    assertThat(RawHttp.status(RawHttp.ask(Zone.OPERATIONS, "GET", "/health/live", "Host: " + host)))
        .isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void twoHosts_orAnotherInTheAddress_areRefused(Zone zone) throws IOException {
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example",
            "GET http://evil.example/ HTTP/1.1\r\nHost: localhost",
            "GET / HTTP/1.1\r\nX-None: x")) {
      String answer = RawHttp.ask(zone, request + "\r\nConnection: close\r\n\r\n");

      looksLikeOurs(zone, request, answer);
      assertThat(RawHttp.status(answer)).as("%s %s", zone, request).isIn(400, 421);
    }
  }

  @ParameterizedTest(name = "{0} {1} leads to {2}")
  @CsvSource({
    "INTRANET, /, /staff/worklist",
    "INTRANET, /staff, /staff/worklist",
    "INTRANET, /staff/, /staff/worklist",
    "INTRANET, /admin, /admin/start/home",
    "INTRANET, /admin/, /admin/start/home",
    "INTRANET, /admin/start, /admin/start/home",
    "INTRANET, /admin/audit, /admin/audit/trail",
    "INTRANET, /admin/people, /admin/people/list",
    "INTRANET, /admin/people/, /admin/people/list",
    "INTRANET, /staff/casefile, /staff/worklist",
    "INTRANET, /staff/casefile/, /staff/worklist",
    "HOTLINE, /, /hotline/look-up",
    "HOTLINE, /hotline, /hotline/look-up",
    "HOTLINE, /hotline/, /hotline/look-up",
    "INTRANET, /staff/worklist, /sign-in?to=%2Fstaff%2Fworklist",
    "HOTLINE, /hotline/look-up, /sign-in?to=%2Fhotline%2Flook-up",
  })
  void whoIsNotSignedIn_isLedOnByAPathAlone(Zone zone, String path, String to) throws IOException {
    String answer = RawHttp.ask(zone, "GET", path, HELLO);

    assertThat(RawHttp.status(answer)).isEqualTo(302);
    assertThat(RawHttp.header(answer, "Location")).contains(to);
    assertThat(answer).doesNotContainIgnoringCase("big5");
  }

  @ParameterizedTest(name = "{1} at {2} leads to {3}")
  @CsvSource({
    "INTRANET, CASE_OFFICER, /staff/, /staff/worklist",
    "INTRANET, CASE_OFFICER, /staff, /staff/worklist",
    "INTRANET, CASE_OFFICER, /admin/, /staff/worklist",
    "INTRANET, SYSTEM_ADMINISTRATOR, /admin/start/home, /admin/start/checklist",
    "INTRANET, SYSTEM_ADMINISTRATOR, /admin/people/, /admin/people/list",
    "INTRANET, AGENCY_ADMINISTRATOR, /admin/people, /admin/people/list",
    "INTRANET, AUDITOR, /admin, /admin/audit/trail",
    "INTRANET, AUDITOR, /admin/audit/, /admin/audit/trail",
    "INTRANET, AUDITOR, /staff/, /admin/audit/trail",
    "INTRANET, AGENCY_HEAD, /staff, /staff/worklist",
    "INTRANET, EVALUATION_OFFICER, /staff/, /staff/statistics/overview",
    "INTRANET, EVALUATION_OFFICER, /admin, /staff/statistics/overview",
    "INTRANET, SUPERVISOR, /staff/statistics, /staff/statistics/overview",
    "INTRANET, AUDITOR, /staff/statistics/, /admin/audit/trail",
    "INTRANET, CASE_OFFICER, /admin/people/, /staff/worklist",
    "INTRANET, CASE_OFFICER, /staff/casefile/, /staff/worklist",
    "HOTLINE, HOTLINE_OPERATOR, /hotline/, /hotline/look-up",
    "HOTLINE, HOTLINE_SUPERVISOR, /hotline/, /hotline/supervision/topics",
    "HOTLINE, HOTLINE_OPERATOR, /hotline/supervision/, /hotline/look-up",
  })
  void whoIsSignedIn_isLedHome(Zone zone, String role, String path, String to) {
    Client person = new Client("203.0.113.180");
    DemoSignIn.withRole(role).post(person, zone, "");

    assertThat(person.get(zone.at(path)).headers().firstValue("Location")).contains(to);
    assertThat(person.get(zone.at(to)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} at {1} goes on by the page that knows what is still to do")
  @CsvSource({
    "SYSTEM_ADMINISTRATOR, /admin/",
    "SYSTEM_ADMINISTRATOR, /staff",
    "AGENCY_ADMINISTRATOR, /admin",
    "AGENCY_ADMINISTRATOR, /staff/",
    "AGENCY_ADMINISTRATOR, /admin/start/",
  })
  void anAdministrator_isLedHomeByWhatIsStillToDo(String role, String path) {
    Client person = new Client("203.0.113.183");
    DemoSignIn.withRole(role).post(person, Zone.INTRANET, "");

    HttpResponse<String> answer = person.get(Zone.INTRANET.at(path));

    assertThat(answer.headers().firstValue("Location")).contains("/admin/start/home");
    assertThat(person.get(Zone.INTRANET.at("/admin/start/home")).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/staff/", "/staff/index.xhtml", "/staff/nothing", "/staff/worklist/", "/nothing"})
  void theWayBack_isAPageThatThereIs(String asked) {
    Client officer = new Client("203.0.113.181");

    HttpResponse<String> answer =
        DemoSignIn.withRole("CASE_OFFICER").post(officer, Zone.INTRANET, asked);

    assertThat(answer.headers().firstValue("Location")).contains("/staff/worklist");
  }

  @Test
  void aFormOfAnotherSite_isRefused_withItsPage() {
    Client officer = new Client("203.0.113.182");
    DemoSignIn.withRole("CASE_OFFICER").post(officer, Zone.INTRANET, "");

    HttpResponse<String> answer =
        officer.postForm(
            Zone.INTRANET.at("/staff/casefile/view"),
            Map.of("jakarta.faces.ViewState", "-1:-1", "primefaces.nonce", "x"),
            "Origin",
            "https://elsewhere.example");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<h1>");
  }

  @Test
  void withoutAHost_thereIsNoOriginOfOurOwn() throws IOException {
    String answer =
        RawHttp.ask(
            Zone.INTRANET,
            "POST /sign-in HTTP/1.0\r\nOrigin: http://localhost\r\nContent-Length: 0\r\n\r\n");

    assertThat(RawHttp.status(answer)).isEqualTo(403);
    looksLikeOurs(Zone.INTRANET, "HTTP/1.0", answer);
  }

  @Test
  void whoMayNotRegister_isNotShownTheForm() {
    Client supervisor = new Client("203.0.113.183");
    DemoSignIn.withRole("SUPERVISOR").post(supervisor, Zone.INTRANET, "");

    HttpResponse<String> answer = supervisor.get(Zone.INTRANET.at("/staff/casefile/register"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("您沒有使用這個畫面的權限");
    assertThat(supervisor.get(Zone.INTRANET.at("/staff/worklist")).body())
        .doesNotContain("/staff/casefile/register");
  }

  @ParameterizedTest
  @EnumSource
  void noOtherProtocolIsSpoken(Zone zone) throws IOException {
    String answer =
        RawHttp.ask(
            zone,
            "GET",
            zone == Zone.OPERATIONS ? "/health/live" : "/",
            "Upgrade: h2c",
            "HTTP2-Settings: AAMAAABkAAQAAP__");

    assertThat(RawHttp.status(answer)).isIn(200, 302);
    assertThat(RawHttp.header(answer, "Upgrade")).isEmpty();
  }

  private static void looksLikeOurs(Zone zone, String what, String answer) {
    String head = RawHttp.head(answer);
    assertThat(HEADERS)
        .as("%s %s: %s", zone, what, head)
        .allSatisfy(name -> assertThat(RawHttp.header(answer, name)).isPresent());
    assertThat(head.toLowerCase(Locale.ROOT)).doesNotContain("\nserver:", "x-powered-by");
    boolean text =
        Stream.of("text/html", "text/plain", "problem+json").anyMatch(head::contains)
            && zone != Zone.OPERATIONS;
    assertThat(
            NAMES_OF_THE_SERVER
                .matcher(
                    text || zone != Zone.OPERATIONS && RawHttp.status(answer) >= 400
                        ? answer
                        : head)
                .find())
        .as("%s %s names the server: %s", zone, what, answer)
        .isFalse();
    if (RawHttp.status(answer) >= 400) {
      assertThat(answer.length())
          .as("%s %s says something", zone, what)
          .isGreaterThan(head.length() + 20);
    }
    assertThat(RawHttp.header(answer, "Location").orElse("/")).startsWith("/");
  }
}
