package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same for everybody may be kept, and read by any page; a case may not. */
class OpenDataIT {

  private static final String API = "/api/public/v1/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies",
        "case-types",
        "working-days?from=2024-07-01&to=2024-07-31",
        "statistics?from=2008-06-02&to=2008-09-30",
        "statistics/months?from=2008-06&to=2008-09"
      })
  void openDataAreKeptForAWhile_andReadByAnyPage(String resource) {
    RawRequest.Answer first =
        new RawRequest("GET", API + resource)
            .header("Origin", "https://portal.example")
            .send(Zone.PUBLIC);
    String mark = first.header("ETag").orElseThrow();
    RawRequest.Answer again =
        new RawRequest("GET", API + resource)
            .header("If-None-Match", "\"other\", " + mark)
            .send(Zone.PUBLIC);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("Cache-Control").orElse("")).contains("public", "max-age=");
    assertThat(first.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).contains(mark);
    assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
  }

  @Test
  void theOtherLanguageHasAnotherMark() {
    RawRequest.Answer chinese = new RawRequest("GET", API + "case-types").send(Zone.PUBLIC);
    RawRequest.Answer english =
        new RawRequest("GET", API + "case-types").header("Accept-Language", "en").send(Zone.PUBLIC);

    assertThat(english.header("ETag")).isPresent().isNotEqualTo(chinese.header("ETag"));
  }

  @Test
  void aBrowserMayAskBeforeItsPageDoes() {
    RawRequest.Answer answer =
        new RawRequest("OPTIONS", API + "statistics")
            .header("Origin", "https://portal.example")
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "if-none-match")
            .send(Zone.PUBLIC);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.header("Access-Control-Allow-Methods").orElse("")).contains("GET");
    assertThat(answer.header("Access-Control-Allow-Headers").orElse("")).contains("If-None-Match");
  }

  @Test
  void anErrorOfOpenDataIsReadableToo_butNotKept() {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "statistics")
            .header("Origin", "https://a.example")
            .send(Zone.PUBLIC);

    ApiProblemsIT.assertProblem(answer, 400);
    assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void aCaseIsNeitherKeptNorShared() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    RawRequest.Answer answer =
        new RawRequest("POST", API + "case-progress")
            .from("192.0.2.30")
            .header("Origin", "https://portal.example")
            .json(
                "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}"
                    .formatted(sample.get("caseNumber"), sample.get("queryPassword")))
            .send(Zone.PUBLIC);
    RawRequest.Answer asked =
        new RawRequest("OPTIONS", API + "case-progress")
            .header("Origin", "https://portal.example")
            .header("Access-Control-Request-Method", "POST")
            .send(Zone.PUBLIC);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.headers()).doesNotContainKeys("etag", "access-control-allow-origin");
    assertThat(asked.headers()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void aClosureNamesWhoDeclaredIt_notWhereItWasLookedUp() {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "working-days?from=2008-01-01&to=2025-12-31").send(Zone.PUBLIC);

    assertThat(ApiDocument.parse(answer.text()).get("closures"))
        .isNotEmpty()
        .allSatisfy(
            closure -> {
              assertThat(closure.get("source").asText()).endsWith("公告");
              assertThat(closure.get("sourceLanguage").asText()).isEqualTo("zh-TW");
            });
  }

  @Test
  void openDataArePackedForWhoTakesThem() {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "case-types")
            .header("Accept-Encoding", "gzip")
            .send(Zone.PUBLIC);

    assertThat(answer.header("Content-Encoding")).contains("gzip");
  }
}
