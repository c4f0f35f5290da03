package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tw.caseprogress.web.Webapp;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** The OpenAPI document is complete, keeps the rules of the house, and says what the code does. */
class OpenApiDocumentTest {
  /** Without a key nothing is here; and the documents do not describe themselves. */
  private static final Set<Class<?>> NOT_DESCRIBED =
      Set.of(
          CatalogResource.class,
          TextMessagesResource.class,
          TextMessageReceiptsResource.class,
          OpenApiResource.class);

  /** Errors of interfaces with sign-in. */
  private static final Set<ProblemType> NOT_PUBLIC =
      Set.of(ProblemType.NOT_SIGNED_IN, ProblemType.FORBIDDEN);

  private static final List<String> OF_EVERY_OPERATION = List.of("405", "406", "429", "500", "503");
  private static final List<String> OF_A_BODY = List.of("400", "413", "415");

  private static final JsonObject DOCUMENT = OpenApiDocument.kept();

  @Test
  void itSaysWhatTheCodeSays() {
    assertThat(new DocumentAgainstCode(DOCUMENT, described()).differences()).isEmpty();
  }

  @Test
  void itHasTheVersionOfTheProduct() {
    Element parent =
        (Element)
            Webapp.parse(java.nio.file.Path.of("pom.xml")).getElementsByTagName("parent").item(0);

    assertThat(DOCUMENT.getJsonObject("info").getString("version"))
        .isEqualTo(parent.getElementsByTagName("version").item(0).getTextContent());
  }

  @Test
  void itSaysWhoseItIsAndThatNobodySignsIn() {
    JsonObject info = DOCUMENT.getJsonObject("info");

    assertThat(DOCUMENT.getString("openapi")).startsWith("3.0.");
    assertThat(info.getString("title")).isNotBlank();
    assertThat(info.getString("description")).contains("trusted proxies", "30");
    assertThat(info.getJsonObject("license").getString("name")).isEqualTo("Apache-2.0");
    assertThat(info.getJsonObject("contact").getString("name")).isNotBlank();
    assertThat(DOCUMENT.getJsonArray("servers")).hasSize(1);
    assertThat(DOCUMENT.getJsonArray("security")).isEmpty();
  }

  @Test
  void onAServerItsAddressesAreThoseOfTheServer() {
    JsonObject served = OpenApiDocument.at("https://case.gov.tw/");

    assertThat(served.getValue("/servers/0/url").toString()).isEqualTo("\"https://case.gov.tw\"");
    assertThat(served.getValue("/info/contact/url").toString())
        .isEqualTo(served.getValue("/externalDocs/url").toString())
        .isEqualTo("\"https://case.gov.tw/developers\"");
    assertThat(served.getJsonObject("paths")).isEqualTo(DOCUMENT.getJsonObject("paths"));
  }

  @Test
  void everyOperationHasATagAndANameOfItsOwn() {
    List<String> tags =
        DOCUMENT.getJsonArray("tags").stream()
            .map(tag -> tag.asJsonObject().getString("name"))
            .toList();
    List<String> names =
        operations().stream().map(operation -> operation.getString("operationId")).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    assertThat(operations())
        .allSatisfy(
            operation ->
                assertThat(texts(operation.getJsonArray("tags"))).hasSize(1).isSubsetOf(tags));
  }

  @Test
  void everyOperationNamesItsErrors_asProblems() {
    DocumentAgainstCode.operations(DOCUMENT)
        .forEach(
            (name, operation) -> {
              JsonObject answers = operation.getJsonObject("responses");
              assertThat(answers.keySet()).as(name).containsAll(OF_EVERY_OPERATION);
              if (operation.containsKey("requestBody")) {
                assertThat(answers.keySet()).as(name).containsAll(OF_A_BODY);
              }
              answers.forEach(
                  (status, answer) -> isProblemIfError(name + " " + status, status, answer));
            });
  }

  @Test
  void itsProblemsHaveTheTypesThatThereAre() {
    JsonObject type =
        DOCUMENT.getValue("/components/schemas/Problem/properties/type").asJsonObject();

    assertThat(texts(type.getJsonArray("enum")))
        .isEqualTo(
            Arrays.stream(ProblemType.values())
                .filter(problem -> !NOT_PUBLIC.contains(problem))
                .map(ProblemType::urn)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void itsProblemsAreToldInOurWords(JsonObject example) {
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(candidate -> candidate.urn().equals(example.getString("type")))
            .findFirst()
            .orElseThrow();
    String year = example.containsKey("year") ? "" + example.getInt("year") : "";
    Texts texts = Texts.in(Language.ZH_TW);

    assertThat(example.getInt("status")).isEqualTo(type.status());
    assertThat(example.getString("title")).isEqualTo(texts.get("ProblemType." + type, year));
    assertThat(example.getString("detail")).isEqualTo(texts.get("ProblemType.next." + type, year));
    example
        .getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .forEach(
            error ->
                assertThat(error.asJsonObject().getString("message"))
                    .matches(worded(texts, error.asJsonObject().getString("code"))));
  }

  /** The text of a fault, whatever its arguments. */
  private static Pattern worded(Texts texts, String code) {
    return Pattern.compile(
        Stream.of(texts.get("fault." + code).split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }

  static List<JsonObject> problems() {
    List<JsonObject> problems = new ArrayList<>();
    walk(
        "",
        DOCUMENT,
        (where, value) -> {
          if (value.get("title") instanceof JsonString && value.containsKey("status")) {
            problems.add(value);
          }
        });
    return problems;
  }

  /** A date without a time is no moment: who makes it one is a day off in some zone. */
  @Test
  void noDateIsMadeAMoment() {
    List<String> found = new ArrayList<>();
    walk(
        "",
        DOCUMENT,
        (where, value) -> {
          if (value.containsKey("format")
              && !Set.of("int32", "int64", "double").contains(value.getString("format"))) {
            found.add(where + " " + value.getString("format"));
          }
        });

    assertThat(found).isEmpty();
  }

  @Test
  void everythingReferredToIsThere_andEverythingThereIsReferredTo() {
    List<String> named = new ArrayList<>();
    DOCUMENT
        .getJsonObject("components")
        .forEach(
            (kind, components) ->
                components
                    .asJsonObject()
                    .keySet()
                    .forEach(name -> named.add("#/components/" + kind + "/" + name)));
    List<String> used = new ArrayList<>();
    walk(
        "",
        DOCUMENT,
        (where, value) -> {
          if (value.containsKey("$ref")) {
            used.add(value.getString("$ref"));
          }
        });

    assertThat(Set.copyOf(used)).containsExactlyInAnyOrderElementsOf(named);
  }

  private static void isProblemIfError(String where, String status, JsonValue answer) {
    JsonObject told = resolved(answer.asJsonObject());
    assertThat(told.getString("description")).as(where).isNotBlank();
    if (status.charAt(0) >= '4') {
      JsonObject content = told.getJsonObject("content");
      assertThat(content.keySet()).as(where).containsExactly("application/problem+json");
      JsonObject problem = content.getJsonObject("application/problem+json");
      assertThat(problem.getJsonObject("schema").getString("$ref"))
          .as(where)
          .isEqualTo("#/components/schemas/Problem");
      assertThat(examples(problem)).as(where).isNotEmpty();
      assertThat(examples(problem))
          .as(where)
          .allSatisfy(
              example -> assertThat(example.getInt("status")).isEqualTo(Integer.parseInt(status)));
    }
  }

  private static List<JsonObject> examples(JsonObject content) {
    return content.containsKey("example")
        ? List.of(content.getJsonObject("example"))
        : content.getJsonObject("examples").values().stream()
            .map(example -> example.asJsonObject().getJsonObject("value"))
            .toList();
  }

  private static Collection<JsonObject> operations() {
    return DocumentAgainstCode.operations(DOCUMENT).values();
  }

  private static List<Class<?>> described() {
    return new PublicApi()
        .getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .filter(type -> !NOT_DESCRIBED.contains(type))
            .toList();
  }

  private static List<String> texts(Collection<JsonValue> array) {
    return array.stream().map(value -> ((JsonString) value).getString()).toList();
  }

  private static JsonObject resolved(JsonObject any) {
    return any.containsKey("$ref")
        ? DOCUMENT.getValue(any.getString("$ref").substring(1)).asJsonObject()
        : any;
  }

  private static void walk(String where, JsonValue value, BiConsumer<String, JsonObject> visit) {
    if (value instanceof JsonObject object) {
      visit.accept(where, object);
      object.forEach((name, inner) -> walk(where + "/" + name, inner, visit));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(inner -> walk(where + "[]", inner, visit));
    }
  }
}
