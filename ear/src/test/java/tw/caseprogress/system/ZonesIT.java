package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every listener serves its zone and nothing else. */
class ZonesIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void theOperationsListenerSaysThatTheSystemIsReady() throws Exception {
    HttpResponse<String> answer = get(Zone.OPERATIONS.at("/health/ready"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATIONS")
  void noOtherListenerTellsAboutTheInside(Zone zone) throws Exception {
    for (String path : new String[] {"/health", "/health/ready", "/metrics", "/openapi"}) {
      assertThat(get(zone.at(path)).statusCode()).as("%s %s", zone, path).isEqualTo(404);
    }
  }

  @Test
  void theOperationsListenerServesNoPage() throws Exception {
    assertThat(get(Zone.OPERATIONS.at("/")).statusCode()).isEqualTo(404);
  }

  @Test
  void thePublicPageAnswers() throws Exception {
    assertThat(get(Zone.PUBLIC.at("/")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "PUBLIC, /staff/worklist",
    "PUBLIC, /admin/jobs",
    "PUBLIC, /hotline/look-up",
    "INTRANET, /hotline/look-up",
    "INTRANET, /api/public/v1/agencies",
    "HOTLINE, /staff/worklist",
    "HOTLINE, /api/public/v1/agencies"
  })
  void aPageOfAnotherZoneIsNotThere(Zone zone, String path) throws Exception {
    assertThat(get(zone.at(path)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Zone.class)
  void noHeaderNamesTheServer(Zone zone) throws Exception {
    HttpResponse<String> answer = get(zone.at("/"));

    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(answer.headers().firstValue("Server").orElse("")).doesNotContain("Payara");
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
