package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.system.ApiDocument.Example;
import tw.caseprogress.system.ApiDocument.Operation;

/**
 * The OpenAPI document on the public listener: that it is there, and that what it shows is answered
 * as it shows it.
 *
 * <p>Case numbers are another in each installation: an example stands for a case of the sample that
 * is like it. Days of a running case move with the day of the test and are not compared.
 */
class OpenApiIT {
  private static final String FOLDER = "/api/public/v1/";
  private static final ApiDocument DOCUMENT = new ApiDocument();
  private static final String MADE_PASSWORD = "12345678";
  private static final String NOBODYS_CASE = "notFound";
  private static final String WRONG_FIELDS = "wrongFields";

  private static final List<UnaryOperator<String>> DECORATIONS =
      List.of(
          text -> text + '\u200B',
          text -> "\u00A0" + text + "\uFEFF ",
          text -> '\u3000' + text.substring(0, 2) + '\u2060' + text.substring(2) + '\u202C',
          OpenApiIT::fullWidth);

  private static int asked;

  @Test
  void asJsonAndAsYamlItSaysTheSame() throws Exception {
    HttpResponse<String> json = get("openapi.json");
    HttpResponse<String> yaml = get("openapi.yaml");

    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(type(json)).startsWith("application/json");
    assertThat(yaml.statusCode()).isEqualTo(200);
    assertThat(type(yaml)).startsWith("application/yaml");
    assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(ApiDocument.parse(json.body()));
  }

  @Test
  void itNamesTheAddressThatOthersReachUsBy() {
    assertThat(DOCUMENT.root().at("/servers/0/url").asText()).startsWith("http");
    assertThat(DOCUMENT.root().at("/info/contact/url").asText()).startsWith("http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi.json", "openapi.yaml"})
  void itMayBeKeptAndReadByPagesOfOthers(String name) {
    HttpResponse<String> answer = get(name);
    String mark = answer.headers().firstValue("ETag").orElseThrow();

    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(get(name, "If-None-Match", mark).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi.json", "openapi.yaml"})
  void itsHeadersCanBeAskedForAlone(String name) {
    HttpResponse<String> whole = get(name);
    HttpResponse<String> head = client().send("HEAD", Zone.PUBLIC.at(FOLDER + name), "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : List.of("Content-Type", "Content-Language", "ETag")) {
      assertThat(head.headers().firstValue(header))
          .as(header)
          .isPresent()
          .isEqualTo(whole.headers().firstValue(header));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
  void itIsOnNoOtherListener(Zone zone) {
    for (String path : List.of(FOLDER + "openapi.json", FOLDER + "openapi.yaml")) {
      assertThat(client().get(zone.at(path)).statusCode()).as("%s %s", zone, path).isEqualTo(404);
    }
  }

  static Stream<Operation> gets() {
    return DOCUMENT.operations().stream().filter(operation -> operation.method().equals("GET"));
  }

  @ParameterizedTest
  @MethodSource("gets")
  void aQuestionByParametersIsAnsweredAsShown(Operation operation) {
    HttpResponse<String> answer = client().get(uri(operation));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ApiDocument.parse(answer.body())).isEqualTo(shown(operation, "application/json"));
    assertThat(DOCUMENT.faults(schema(operation), ApiDocument.parse(answer.body()))).isEmpty();
  }

  /** What is pasted brings along what nobody sees; digits and letters come in full width. */
  @ParameterizedTest
  @MethodSource("gets")
  void aParameterIsReadWithWhatNobodySees(Operation operation) {
    JsonNode plain = ApiDocument.parse(client().get(uri(operation)).body());

    for (UnaryOperator<String> decoration : DECORATIONS) {
      HttpResponse<String> answer = client().get(uri(operation, decoration));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(ApiDocument.parse(answer.body())).isEqualTo(plain);
    }
  }

  /** The same for parameters that the document shows no value of. */
  @ParameterizedTest
  @CsvSource({
    "statistics?from=2008-06-02&to=2008-09-30, agency, 379130100A",
    "statistics?from=2008-06-02&to=2008-09-30, caseType, BIZ-REG",
    "statistics/months?from=2008-06&to=2008-09, caseType, BIZ-REG",
  })
  void aCodeIsReadWithWhatNobodySees(String question, String parameter, String code) {
    String plain = get(question + '&' + parameter + '=' + code).body();

    assertThat(plain).contains("\"" + parameter + "\":\"" + code + "\"");
    for (UnaryOperator<String> decoration : DECORATIONS) {
      String value = URLEncoder.encode(decoration.apply(code), StandardCharsets.UTF_8);
      assertThat(get(question + '&' + parameter + '=' + value).body()).isEqualTo(plain);
    }
  }

  static Stream<Shown> answeredQuestions() {
    return shown().stream()
        .filter(shown -> shown.status() == 200 && !shown.question().has("queryPassword"));
  }

  @ParameterizedTest
  @MethodSource("answeredQuestions")
  void aTextOfABodyIsReadWithWhatNobodySees(Shown shown) {
    for (UnaryOperator<String> decoration : DECORATIONS) {
      HttpResponse<String> answer =
          post(shown.operation(), decorated(shown.question(), decoration));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(ApiDocument.parse(answer.body())).isEqualTo(shown.answer());
    }
  }

  private static JsonNode decorated(JsonNode node, UnaryOperator<String> decoration) {
    if (node.isTextual()) {
      return TextNode.valueOf(decoration.apply(node.asText()));
    }
    JsonNode copy = node.deepCopy();
    if (copy instanceof ObjectNode object) {
      ApiDocument.fields(node, (name, value) -> object.set(name, decorated(value, decoration)));
    } else if (copy instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, decorated(node.get(i), decoration));
      }
    }
    return copy;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .map(sign -> sign > ' ' && sign <= '~' ? sign - '!' + '！' : sign)
        .forEach(wide::appendCodePoint);
    return wide.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"statistics", "statistics/months"})
  void theTableIsAnsweredAsShown(String path) {
    Operation statistics =
        gets()
            .filter(operation -> operation.path().equals(FOLDER + path))
            .findFirst()
            .orElseThrow();

    assertThat(client().get(uri(statistics), "Accept", "text/csv").body())
        .isEqualTo(shown(statistics, "text/csv").asText());
  }

  /**
   * A request that is shown.
   *
   * @param answer what it is answered, as shown
   */
  record Shown(Operation operation, String name, JsonNode question, int status, JsonNode answer) {
    @Override
    public String toString() {
      return operation + " " + name;
    }
  }

  static List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (Operation operation : DOCUMENT.operations()) {
      if (operation.method().equals("POST") && !operation.path().endsWith("/satisfaction")) {
        for (Example example : questions(operation)) {
          Map.Entry<Integer, JsonNode> answer =
              DOCUMENT
                  .answer(operation, example.name())
                  .orElseThrow(() -> new AssertionError(operation + " " + example.name()));
          shown.add(
              new Shown(
                  operation, example.name(), example.value(), answer.getKey(), answer.getValue()));
        }
      }
    }
    return shown;
  }

  @ParameterizedTest
  @MethodSource("shown")
  void aQuestionByBodyIsAnsweredAsShown(Shown shown) {
    if (shown.question().path("queryPassword").asText().equals(MADE_PASSWORD)
        && !shown.name().equals(NOBODYS_CASE)) {
      assertThat(likeCases(shown.answer()).anyMatch(sample -> isToldAsShown(sample, shown)))
          .as("a case of the sample that is answered as shown")
          .isTrue();
    } else {
      HttpResponse<String> answer = post(shown.operation(), shown.question());
      assertThat(answer.statusCode()).isEqualTo(shown.status());
      assertThat(ApiDocument.parse(answer.body())).isEqualTo(shown.answer());
    }
  }

  @Test
  void theSurveyIsAnsweredAsShown() {
    Operation survey =
        DOCUMENT.operations().stream()
            .filter(operation -> operation.path().endsWith("/satisfaction"))
            .findFirst()
            .orElseThrow();
    Map<String, JsonNode> questions =
        questions(survey).stream().collect(Collectors.toMap(Example::name, Example::value));
    JsonNode kept = of(openSurvey(), questions.get("kept"));
    JsonNode open = of(SampleFile.aCase("IN_PROGRESS"), questions.get("notClosed"));

    assertThat(questions).containsOnlyKeys("kept", "notClosed", NOBODYS_CASE, WRONG_FIELDS);
    assertThat(post(survey, kept).statusCode()).isEqualTo(201);
    isProblemAsShown(survey, "answeredBefore", kept);
    isProblemAsShown(survey, "notClosed", open);
    isProblemAsShown(survey, NOBODYS_CASE, questions.get(NOBODYS_CASE));
    isProblemAsShown(survey, WRONG_FIELDS, questions.get(WRONG_FIELDS));
  }

  static List<Operation> operations() {
    return DOCUMENT.operations();
  }

  /** What cannot be brought about from outside stays out: 429 takes many, 500 and 503 a fault. */
  @ParameterizedTest
  @MethodSource("operations")
  void whatIsRefusedIsToldAsShown(Operation operation) {
    URI uri = Zone.PUBLIC.at(operation.path());
    boolean taking = operation.method().equals("POST");

    isProblem(operation, 405, client().send("DELETE", uri, ""));
    isProblem(
        operation,
        406,
        taking
            ? client()
                .send("POST", uri, "{}", "Content-Type", "application/json", "Accept", "image/png")
            : client().get(uri(operation), "Accept", "image/png"));
    if (taking) {
      isProblem(operation, 400, client().postJson(uri, "{"));
      isProblem(operation, 413, client().postJson(uri, "{\"a\":\"" + "a".repeat(70_000) + "\"}"));
      isProblem(operation, 415, client().send("POST", uri, "{}", "Content-Type", "text/plain"));
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void aParameterThatThereIsNotIsRefusedAsShown(Operation operation) {
    HttpResponse<String> answer =
        client().get(Zone.PUBLIC.at(operation.path() + "?date=2026-11-29"));

    assertThat(ApiDocument.parse(answer.body()))
        .isEqualTo(problem(operation, "unknownParameter").getValue());
  }

  @ParameterizedTest
  @CsvSource({
    "working-days?from=2026-02-30, wrongFields",
    "working-days?from=2031-01-02&to=2031-01-03, yearWithoutCalendar",
    "case-types?agency=379, wrongFields",
    "statistics?from=2026-02-30&to=2026-03-01&agency=379, wrongFields",
    "statistics?from=2031-01-02&to=2031-01-03, yearWithoutCalendar",
    "statistics/months?from=2026-13&to=2026-03&agency=379, wrongFields",
  })
  void aWrongParameterIsToldAsShown(String asked, String name) {
    Operation operation =
        gets()
            .filter(candidate -> asked.startsWith(candidate.path().replace(FOLDER, "") + "?"))
            .findFirst()
            .orElseThrow();
    Map.Entry<Integer, JsonNode> shown = problem(operation, name);
    HttpResponse<String> answer = client().get(Zone.PUBLIC.at(FOLDER + asked));

    assertThat(answer.statusCode()).isEqualTo(shown.getKey());
    assertThat(ApiDocument.parse(answer.body())).isEqualTo(shown.getValue());
  }

  /** Every state and every outcome of the sample, in both languages. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-TW", "en"})
  void everyAnswerAboutACaseHasTheShapeThatIsDescribed(String language) {
    Stream.of("IN_PROGRESS", "SUPPLEMENT_REQUESTED", "CLOSED")
        .flatMap(
            state ->
                Stream.concat(
                    SampleFile.cases(state).limit(25),
                    SampleFile.cases(state)
                        .filter(row -> !row.get("caseNumber").startsWith("097"))
                        .limit(25)))
        .forEach(
            row -> {
              JsonNode answer =
                  ApiDocument.parse(
                      client()
                          .postJson(progress(), credentials(row), "Accept-Language", language)
                          .body());
              assertThat(DOCUMENT.faults("CaseProgress", answer))
                  .as(answer.toPrettyString())
                  .isEmpty();
            });
  }

  private static Stream<Map<String, String>> likeCases(JsonNode answer) {
    return SampleFile.cases(answer.get("state").asText())
        .filter(row -> row.get("agency").equals(answer.at("/agency/code").asText()))
        .filter(row -> row.get("caseType").equals(answer.at("/caseType/code").asText()));
  }

  private static boolean isToldAsShown(Map<String, String> sample, Shown shown) {
    JsonNode answer =
        ApiDocument.parse(post(shown.operation(), of(sample, shown.question())).body());
    JsonNode expected = shown.answer().deepCopy();
    for (JsonNode any : List.of(answer, expected)) {
      ((ObjectNode) any).remove("caseNumber");
      // counted from all that is closed, by other tests too
      if (any.get("expectation") instanceof ObjectNode counted) {
        counted.fieldNames().forEachRemaining(name -> counted.put(name, "a number"));
      }
    }
    boolean open = !expected.get("state").asText().equals("CLOSED");
    return open ? withoutDays(answer).equals(withoutDays(expected)) : answer.equals(expected);
  }

  /** Without dates, counts of days, and what lists them. */
  private static JsonNode withoutDays(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("days", "reasons", "workingDays", "standing"));
      object.forEach(OpenApiIT::withoutDays);
      ApiDocument.fields(
          object.deepCopy(),
          (name, value) -> {
            if (value.asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
              object.put(name, "a day");
            }
          });
    } else if (node instanceof ArrayNode array) {
      array.forEach(OpenApiIT::withoutDays);
    }
    return node;
  }

  private static Map<String, String> openSurvey() {
    return SampleFile.cases("CLOSED")
        .filter(row -> !row.get("caseNumber").startsWith("097"))
        .filter(
            row ->
                client()
                    .postJson(progress(), credentials(row))
                    .body()
                    .contains("\"surveyOpen\":true"))
        .reduce((earlier, later) -> later) // another test begins at the first
        .orElseThrow();
  }

  private static void isProblemAsShown(Operation operation, String name, JsonNode question) {
    Map.Entry<Integer, JsonNode> shown = problem(operation, name);
    HttpResponse<String> answer = post(operation, question);
    assertThat(answer.statusCode()).as(name).isEqualTo(shown.getKey());
    assertThat(ApiDocument.parse(answer.body())).as(name).isEqualTo(shown.getValue());
  }

  private static Map.Entry<Integer, JsonNode> problem(Operation operation, String name) {
    return DOCUMENT.answer(operation, name).orElseThrow(() -> new AssertionError(name));
  }

  private static void isProblem(Operation operation, int status, HttpResponse<String> answer) {
    JsonNode described = operation.node().at("/responses/" + status);
    List<JsonNode> shown =
        DOCUMENT.examples(described, "application/problem+json").stream()
            .map(Example::value)
            .toList();

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    assertThat(shown).as("%s %s", operation, status).contains(ApiDocument.parse(answer.body()));
    ApiDocument.fields(
        DOCUMENT.resolved(described).get("headers"),
        (name, any) -> assertThat(answer.headers().firstValue(name)).as(name).isPresent());
  }

  private static List<Example> questions(Operation operation) {
    return DOCUMENT.examples(operation.node().get("requestBody"), "application/json");
  }

  private static JsonNode shown(Operation operation, String mediaType) {
    return DOCUMENT.examples(operation.node().at("/responses/200"), mediaType).get(0).value();
  }

  private static String schema(Operation operation) {
    return operation
        .node()
        .at("/responses/200/content/application~1json/schema/$ref")
        .asText()
        .replaceAll(".*/", "");
  }

  /** With the parameters that have examples. */
  private static URI uri(Operation operation) {
    return uri(operation, UnaryOperator.identity());
  }

  private static URI uri(Operation operation, UnaryOperator<String> decoration) {
    List<String> parameters = new ArrayList<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      if (parameter.has("example")) {
        String value = decoration.apply(parameter.get("example").asText());
        parameters.add(
            parameter.get("name").asText()
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return Zone.PUBLIC.at(operation.path() + query);
  }

  private static JsonNode of(Map<String, String> sample, JsonNode question) {
    ObjectNode asked = question.deepCopy();
    return asked
        .put("caseNumber", sample.get("caseNumber"))
        .put("queryPassword", sample.get("queryPassword"));
  }

  private static String credentials(Map<String, String> sample) {
    return "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}"
        .formatted(sample.get("caseNumber"), sample.get("queryPassword"));
  }

  private static URI progress() {
    return Zone.PUBLIC.at(FOLDER + "case-progress");
  }

  private static HttpResponse<String> post(Operation operation, JsonNode question) {
    return client().postJson(Zone.PUBLIC.at(operation.path()), question.toString());
  }

  private static HttpResponse<String> get(String name, String... headers) {
    return client().get(Zone.PUBLIC.at(FOLDER + name), headers);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  /** Another address for each ten questions: none of them comes to its limit. */
  private static Client client() {
    int place = asked++ / 10;
    return new Client("203.0." + place / 250 + "." + place % 250);
  }
}
