package tw.caseprogress.benchmarks.casescreen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An officer who is signed in at the intranet. */
final class OfficerSession {

  // Any will do: it only has to look like one
  private static final String NONCE =
      Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String server;

  OfficerSession(int port) {
    this.server = "http://127.0.0.1:" + port;
  }

  void signIn(String login, String password) throws IOException, InterruptedException {
    Map<String, String> form =
        Map.of(
            "signIn",
            "signIn",
            "signIn:login",
            login,
            "signIn:password",
            password,
            "signIn:submit",
            "x",
            "jakarta.faces.ViewState",
            "stateless",
            "primefaces.nonce",
            NONCE);
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    expect(302, http.send(request.build(), BodyHandlers.ofString()));
  }

  /** Opens the screen of a case and waits for the whole page. */
  void open(String caseNumber) throws IOException, InterruptedException {
    URI page = URI.create(server + "/staff/casefile/view?caseNumber=" + caseNumber);
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    expect(200, answer);
    if (!answer.body().contains("id=\"workTitle\"")) {
      throw new IllegalStateException("Not the screen of a case: " + answer.uri());
    }
  }

  private static void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
