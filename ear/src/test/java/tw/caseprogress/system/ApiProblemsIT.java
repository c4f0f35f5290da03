package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseNumber;

/** Whatever is wrong with a request under /api, its sender gets a problem in JSON. */
class ApiProblemsIT {

  private static final String API = "/api/public/v1/";
  private static final String CALCULATIONS = API + "deadline-calculations";
  private static final String QUESTION =
      "{\"receivedOn\":\"2026-11-02\",\"limit\":{\"length\":%s}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "i-default,;q=0"
      })
  void anAcceptLanguageThatCannotBeRead_isPassedBy(String language) {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "agencies")
            .header("Accept-Language", language)
            .send(Zone.PUBLIC);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            new RawRequest("POST", API + "case-progress")
                .from("192.0.2.1")
                .header("Accept-Language", language)
                .json("{}")
                .send(Zone.PUBLIC)
                .status())
        .isEqualTo(400);
  }

  @Test
  void aLongAcceptLanguageIsPassedByToo() {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "nothing")
            .header("Accept-Language", "a".repeat(300))
            .send(Zone.PUBLIC);

    assertProblem(answer, 404);
    assertThat(answer.header("Content-Language")).contains("zh-TW");
  }

  @ParameterizedTest(name = "{0} is answered in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "zh_TW|zh-TW",
        "en_US|en",
        "en,,|en",
        "fr,en;q=0.1|en",
        "en;q=0.2, zh-TW|zh-TW",
        "en;q=0|zh-TW"
      })
  void theLanguageOfWordsIsSaid(String asked, String told) {
    RawRequest.Answer error =
        new RawRequest("GET", "/api/elsewhere").header("Accept-Language", asked).send(Zone.PUBLIC);
    RawRequest.Answer found =
        new RawRequest("GET", API + "agencies").header("Accept-Language", asked).send(Zone.PUBLIC);

    assertThat(error.header("Content-Language")).contains(told);
    assertThat(found.header("Content-Language")).contains(told);
    assertThat(found.header("Vary").orElse("")).contains("Accept-Language");
    assertThat(error.header("Vary").orElse("")).contains("Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"///", "a/b;q=x", "application/json;q=2", "*/json", ";", "text", "a/"})
  void anAcceptThatCannotBeRead_isNamed(String accept) {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "agencies").header("Accept", accept).send(Zone.PUBLIC);

    assertProblem(answer, 400);
    assertThat(answer.text()).contains("\"field\":\"Accept\"");
  }

  @ParameterizedTest(name = "Accept: {0} gets {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "application/problem+json|200",
        "application/json;charset=big5|200",
        "*/*|200",
        "text/html, */*;q=0.1|200",
        "///, application/json|200",
        "application/json; q=1|200",
        "APPLICATION/JSON|200",
        "text/html|406"
      })
  void anAnswerIsUtf8_whateverWasAccepted(String accept, int status) {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "agencies").header("Accept", accept).send(Zone.PUBLIC);

    assertThat(answer.status()).isEqualTo(status);
    if (status == 200) {
      assertThat(answer.header("Content-Type")).contains("application/json;charset=UTF-8");
      assertThat(answer.text()).contains("臺北市");
    } else {
      assertProblem(answer, status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/problem+json", "text/html", "image/png"})
  void anErrorIsAProblem_forWhoAcceptsSomethingElseToo(String accept) {
    assertProblem(
        new RawRequest("GET", API + "nothing").header("Accept", accept).send(Zone.PUBLIC), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"///", "application/json;charset", "text/plain", "application", ";"})
  void anotherContentTypeIsRefused(String type) {
    assertProblem(
        new RawRequest("POST", CALCULATIONS)
            .header("Content-Type", type)
            .body(QUESTION.formatted("5").getBytes(StandardCharsets.UTF_8))
            .send(Zone.PUBLIC),
        415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/public",
        "/api/public/",
        "/api/public/v1",
        "/api/public/v1/",
        "/api/public/v2/agencies",
        "/api/public/v1/agencies/7",
        "/api/staff/v1/calendars/x.ics",
        "/api/integration/v1/cases",
        "/api/public/v1/application.wadl",
        "/api/public/v1/text-messages?key=wrong",
        "/api/public/v1/text-message-receipts?key=wrong&gateway=x&msgid=1&statuscode=0",
        "/api/public/v1/%E4%BD%A0"
      })
  void whatIsNotThereIsAProblem(String path) {
    assertProblem(new RawRequest("GET", path).send(Zone.PUBLIC), 404);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATIONS")
  void everyZoneAnswersForThePathsOfPrograms(Zone zone) {
    assertProblem(new RawRequest("GET", "/api/nothing").send(zone), 404);
    assertProblem(new RawRequest("POST", "/api/nothing").json("{}").send(Zone.HOTLINE), 403, 404);
  }

  @Test
  void whatProgramsOfTheStaffFetchIsAnsweredAlike() {
    String path = "/api/staff/v1/calendars/unknown.ics";

    assertProblem(new RawRequest("GET", path).send(Zone.INTRANET), 404);
    assertProblem(
        new RawRequest("GET", path).header("Accept", "application/json").send(Zone.INTRANET),
        404,
        406);
    assertProblem(new RawRequest("DELETE", path).send(Zone.INTRANET), 403, 405);
    assertProblem(new RawRequest("GET", "/api/staff/v1/application.wadl").send(Zone.INTRANET), 404);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DELETE, agencies, 'GET, HEAD, OPTIONS'",
    "POST, agencies, 'GET, HEAD, OPTIONS'",
    "BREW, statistics, 'GET, HEAD, OPTIONS'",
    "GET, case-progress, 'POST, OPTIONS'",
    "PUT, deadline-calculations, 'POST, OPTIONS'"
  })
  void anotherMethodIsRefused_theRightOnesAreNamed(String method, String resource, String allowed) {
    RawRequest.Answer answer = new RawRequest(method, API + resource).send(Zone.PUBLIC);

    assertProblem(answer, 405);
    assertThat(answer.header("Allow")).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies", "case-progress", "text-messages"})
  void optionsNamesTheMethodsAndNothingElse(String resource) {
    RawRequest.Answer answer =
        new RawRequest("OPTIONS", API + resource).header("Accept", "*/*").send(Zone.PUBLIC);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Allow").orElse("")).contains("OPTIONS");
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers()).doesNotContainKey("content-type");
  }

  @Test
  void headTellsWhatGetTells_withoutTheBody() {
    RawRequest.Answer get = new RawRequest("GET", API + "agencies").send(Zone.PUBLIC);
    RawRequest.Answer head = new RawRequest("HEAD", API + "agencies").send(Zone.PUBLIC);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=%zz&to=2026-01-01", "from=%c0%af&to=2026-01-01", "from=%", "%e4"})
  void aBrokenAddressIsRefused(String query) {
    assertProblem(new RawRequest("GET", API + "working-days?" + query).send(Zone.PUBLIC), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "%c0%af", "%", "%00"})
  void aBrokenPathIsRefused(String end) {
    assertProblem(new RawRequest("GET", API + end).send(Zone.PUBLIC), 400, 404);
  }

  @Test
  void aMethodThatNobodyTakesIsRefused() {
    assertProblem(new RawRequest("TRACE", API + "agencies").send(Zone.PUBLIC), 405);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "from=2026-11-02&to=2026-11-06&to=2026-11-30, to, repeated",
    "from=2026-11-02&till=2026-11-06, till, unknownParameter"
  })
  void aParameterStandsOnceAndIsKnown(String query, String field, String code) {
    RawRequest.Answer answer =
        new RawRequest("GET", API + "working-days?" + query).send(Zone.PUBLIC);

    assertProblem(answer, 400);
    assertThat(answer.text())
        .contains("\"field\":\"%s\"".formatted(field), "\"code\":\"%s\"".formatted(code));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5|limit.length", "1.0|limit.length", "1e0|limit.length", "\"10\"|limit.length",
        "true|limit.length", "[]|limit.length", "99999999999|limit.length",
            "5,\"length\":6|limit.length",
        "5,\"days\":6|limit.days", "5,\"unit\":7|limit.unit"
      })
  void aMemberIsWhatItIs_andStandsOnce(String value, String field) {
    RawRequest.Answer answer =
        new RawRequest("POST", CALCULATIONS).json(QUESTION.formatted(value)).send(Zone.PUBLIC);

    assertProblem(answer, 400);
    assertThat(answer.text()).contains("invalid-fields", "\"field\":\"%s\"".formatted(field));
  }

  @Test
  void aWholeNumberIsAskedForInTheSameWords_whateverIsWrongWithIt() {
    assertThat(
            new RawRequest("POST", CALCULATIONS)
                .json(QUESTION.formatted("1.5"))
                .send(Zone.PUBLIC)
                .text())
        .contains("請填 1 到 1000 的整數");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "{",
        "{} x",
        "{}{}",
        "{\"a\":}",
        "{'a':1}",
        "[1,]",
        "nul",
        "\uFEFF{}",
        "{\"a\":01}"
      })
  void whatIsNoJsonIsSaidToBeNone(String body) {
    RawRequest.Answer answer = new RawRequest("POST", CALCULATIONS).json(body).send(Zone.PUBLIC);

    assertProblem(answer, 400);
    assertThat(answer.text()).contains("malformed-request", "\"errors\":[");
  }

  @Test
  void aDeepTextIsRefused() {
    assertProblem(
        new RawRequest("POST", CALCULATIONS)
            .json("{\"x\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}")
            .send(Zone.PUBLIC),
        400);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    assertProblem(
        new RawRequest("POST", CALCULATIONS)
            .header("Content-Type", "application/json")
            .body("{\"receivedOn\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))
            .send(Zone.PUBLIC),
        400);
  }

  @Test
  void aLargeBodyIsRefused_announcedOrNot() {
    byte[] large =
        ("{\"caseNumber\":\"" + "1".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

    assertProblem(
        new RawRequest("POST", API + "case-progress")
            .header("Content-Type", "application/json")
            .body(large)
            .send(Zone.PUBLIC),
        413);
    assertProblem(
        new RawRequest("POST", API + "case-progress")
            .header("Content-Type", "application/json")
            .chunked(large)
            .send(Zone.PUBLIC),
        413);
  }

  @Test
  void aBodyUpToTheLimitIsRead() {
    String body = QUESTION.formatted("5") + " ".repeat(65_536 - QUESTION.formatted("5").length());

    assertThat(new RawRequest("POST", CALCULATIONS).json(body).send(Zone.PUBLIC).status())
        .isEqualTo(200);
    assertThat(
            new RawRequest("POST", CALCULATIONS)
                .header("Content-Type", "application/json; charset=utf-8")
                .chunked(body.getBytes(StandardCharsets.UTF_8))
                .send(Zone.PUBLIC)
                .status())
        .isEqualTo(200);
    assertProblem(new RawRequest("POST", CALCULATIONS).json(body + " ").send(Zone.PUBLIC), 413);
  }

  @Test
  void aPackedBodyIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(QUESTION.formatted("5").getBytes(StandardCharsets.UTF_8));
    }
    for (String encoding :
        new String[] {"gzip", "x-gzip", "deflate", "br", "identity, gzip", "?"}) {
      assertProblem(
          new RawRequest("POST", CALCULATIONS)
              .header("Content-Type", "application/json")
              .header("Content-Encoding", encoding)
              .body(packed.toByteArray())
              .send(Zone.PUBLIC),
          415);
    }
    assertThat(
            new RawRequest("POST", CALCULATIONS)
                .header("Content-Encoding", "identity")
                .json(QUESTION.formatted("5"))
                .send(Zone.PUBLIC)
                .status())
        .isEqualTo(200);
  }

  @Test
  void whoAsksTooOftenIsToldSoInTheWordsOfTheProtocol() {
    RawRequest.Answer answer = null;
    for (int i = 0; i < 40 && (answer == null || answer.status() == 404); i++) {
      answer =
          new RawRequest("POST", API + "case-progress")
              .from("192.0.2.77")
              .json(
                  "{\"caseNumber\":\"%s\",\"queryPassword\":\"00000000\"}"
                      .formatted(CaseNumber.of(1912, 7_700 + i).shown()))
              .send(Zone.PUBLIC);
    }

    assertProblem(answer, 429);
    assertThat(answer.reason()).isEqualTo("Too Many Requests");
    assertThat(answer.header("Retry-After")).isPresent();
  }

  static void assertProblem(RawRequest.Answer answer, Integer... statuses) {
    assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
    assertThat(answer.header("Content-Type")).contains("application/problem+json;charset=UTF-8");
    assertThat(answer.text())
        .contains("\"status\":" + answer.status(), "\"type\":\"urn:problem-type:caseprogress:");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Content-Language")).isPresent();
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
  }
}
