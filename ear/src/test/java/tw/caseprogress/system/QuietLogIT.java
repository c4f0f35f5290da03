package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strangers send, or break off, they do not fill the log with it. */
class QuietLogIT {

  private static final String API = "/api/public/v1/";
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final int OFTEN = 10;

  private final ServerLog log = ServerLog.fromNow();

  @Test
  void whoBreaksOffAnUpload() {
    for (int i = 0; i < OFTEN; i++) {
      new RawRequest("POST", API + "case-progress")
          .header("Content-Type", "application/json")
          .breakOff(Zone.PUBLIC, 5_000);
      new RawRequest("POST", "/index")
          .header("Content-Type", "application/x-www-form-urlencoded")
          .breakOff(Zone.PUBLIC, 5_000);
      new RawRequest("POST", "/sign-in")
          .header("Content-Type", "multipart/form-data; boundary=b")
          .breakOff(Zone.INTRANET, 5_000);
    }

    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/developers",
        API + "case-types",
        API + "working-days?from=2008-06-02&to=2025-12-31",
        RESOURCES + "style.css.xhtml?ln=caseprogress",
        RESOURCES + "components.js.xhtml?ln=primefaces"
      })
  void whoBreaksOffADownload(String path) {
    for (int i = 0; i < OFTEN; i++) {
      new RawRequest("GET", path).takeLittle(Zone.PUBLIC);
    }

    nothingIsWritten();
  }

  @Test
  void whoAsksInALanguageThatCannotBeRead() {
    for (String language :
        List.of(
            "zh_TW",
            "zh_tw",
            "en;q=abc",
            "en,,",
            ";;",
            "-",
            "1",
            "*",
            "en;q=2",
            "zh-Hant-TW;q=1.5",
            "\"en\"",
            "en;q=",
            "en-",
            "x-klingon",
            "i-default,;q=0",
            "a".repeat(300))) {
      for (String path : List.of("/", "/case-types", API + "agencies", API + "nothing", "/no")) {
        new RawRequest("GET", path).header("Accept-Language", language).send(Zone.PUBLIC);
      }
      new RawRequest("POST", API + "case-progress")
          .header("Accept-Language", language)
          .json("{}")
          .send(Zone.PUBLIC);
      new RawRequest("GET", "/sign-in").header("Accept-Language", language).send(Zone.INTRANET);
    }

    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=b",
        "multipart/mixed; boundary=b",
        "application/x-www-form-urlencoded; charset=nothing",
        "text/plain"
      })
  void whoSendsAPageAFormThatIsNone(String type) {
    byte[] body =
        "--b\r\nContent-Disposition: form-data\r\n\r\n%zz=%".getBytes(StandardCharsets.UTF_8);
    for (Zone zone : List.of(Zone.PUBLIC, Zone.INTRANET, Zone.HOTLINE)) {
      String page = zone == Zone.PUBLIC ? "/index" : "/sign-in";
      new RawRequest("POST", page).header("Content-Type", type).body(body).send(zone);
    }

    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stateless", "-1:-1", "x", "%00", ""})
  void whoSendsAFormThatHasRunOut(String state) {
    byte[] body =
        ("ask=ask&signIn=signIn&primefaces.nonce=QUJDREVGR0hJSktMTU5PUA%3D%3D&jakarta.faces.ViewState="
                + state)
            .getBytes(StandardCharsets.UTF_8);
    for (Zone zone : List.of(Zone.PUBLIC, Zone.INTRANET, Zone.HOTLINE)) {
      String page = zone == Zone.PUBLIC ? "/index" : "/sign-in";
      new RawRequest("POST", page)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .body(body)
          .send(zone);
    }

    nothingIsWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing.css.xhtml?ln=caseprogress",
        "style.css.xhtml?ln=nothing",
        "style.css.xhtml?ln=..%2FWEB-INF",
        "style.css.xhtml?con=x&loc=y&ln=caseprogress&v=z",
        "%2e%2e%2fWEB-INF%2fweb.xml.xhtml"
      })
  void whoAsksForAFileThatThereIsNot(String file) {
    for (Zone zone : List.of(Zone.PUBLIC, Zone.INTRANET, Zone.HOTLINE)) {
      new RawRequest("GET", RESOURCES + file).send(zone);
    }

    nothingIsWritten();
  }

  /** The server writes a little later than it answers: for a while nothing comes. */
  private void nothingIsWritten() {
    assertThat(new RawRequest("GET", API + "agencies").send(Zone.PUBLIC).status()).isEqualTo(200);
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(log.troubleOfRequests()).isEmpty());
  }
}
