package tw.caseprogress.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalScriptTest {

  private static final Path PARTS = Path.of("src/main/resources/tw/caseprogress/web/portal");
  private static final Pattern SAID = Pattern.compile("\\b(?:say|at)\\('([A-Za-z.]+)'");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final int MOST_BYTES = 20_000;

  @Test
  void theElementHasTwentyKilobytesAtMost() {
    assertThat(PortalScript.ELEMENT.content().length).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void itsWordsAreTheSameInBothLanguages() {
    JsonObject words = words();
    JsonObject zh = words.getJsonObject("zh-TW");
    JsonObject en = words.getJsonObject("en");

    assertThat(words.keySet()).containsExactlyInAnyOrder("zh-TW", "en");
    assertThat(en.keySet()).isEqualTo(zh.keySet());
    assertThat(zh.keySet())
        .allSatisfy(key -> assertThat(places(en, key)).as(key).hasSameElementsAs(places(zh, key)));
    assertThat(en.values()).noneMatch(text -> ((JsonString) text).getString().isEmpty());
  }

  @Test
  void itSaysNothingThatHasNoWord_andHasNoWordThatItDoesNotSay() {
    String element = part("element.js");
    JsonObject zh = words().getJsonObject("zh-TW");

    assertThat(SAID.matcher(element).results().map(said -> said.group(1)))
        .filteredOn(key -> !key.endsWith("."))
        .isSubsetOf(zh.keySet());
    assertThat(zh.keySet())
        .filteredOn(key -> !key.startsWith("closed.") && !key.endsWith("Hint"))
        .allSatisfy(key -> assertThat(element).contains("'" + key + "'").as(key));
    assertThat(zh.keySet())
        .contains(
            Stream.of(tw.caseprogress.casefile.Outcome.values())
                .map(outcome -> "closed." + outcome)
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(PortalScript.class)
  void aScriptNeedsNothingThatAStrictPolicyForbids_andKeepsNothing(PortalScript script) {
    String content = new String(script.content(), StandardCharsets.UTF_8);

    assertThat(content)
        .doesNotContain(
            "innerHTML",
            "eval(",
            "Function(",
            ".style",
            "localStorage",
            "sessionStorage",
            "cookie",
            "indexedDB",
            "console.",
            "import(",
            "\\u");
  }

  @ParameterizedTest
  @EnumSource(PortalScript.class)
  void aScriptIsNamedByItsContent(PortalScript script) {
    assertThat(script.version()).matches("[0-9a-f]{16}");
    assertThat(script.versionedPath()).isEqualTo(script.path() + "?v=" + script.version());
    assertThat(script.integrity()).matches("sha384-[A-Za-z0-9+/]{64}");
    assertThat(PortalScript.at(script.path())).contains(script);
  }

  private static List<String> places(JsonObject words, String key) {
    Matcher places = PLACE.matcher(words.getString(key));
    return places.results().map(place -> place.group()).sorted().toList();
  }

  private static JsonObject words() {
    String script = part("words.js");
    String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String part(String name) {
    try {
      return Files.readString(PARTS.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
