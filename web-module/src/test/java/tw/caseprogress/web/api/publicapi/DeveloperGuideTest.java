package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.progressquery.service.QueryLimits;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.web.Webapp;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** What developers are told outside the OpenAPI document agrees with it, and with the limits. */
class DeveloperGuideTest {
  private static final Path PAGE = Path.of("src", "main", "webapp", "developers.xhtml");
  private static final Path GUIDE = Path.of("..", "docs", "api", "README.md");
  private static final Pattern OPERATION =
      Pattern.compile("`?(GET|POST) (/api/public/v1/[a-z-]+(?:/[a-z]+)?)");

  @ParameterizedTest
  @MethodSource("guides")
  void everyOperationIsNamed(Path guide) {
    assertThat(
            OPERATION.matcher(Webapp.read(guide)).results().map(o -> o.group(1) + " " + o.group(2)))
        .containsExactlyInAnyOrderElementsOf(
            DocumentAgainstCode.operations(OpenApiDocument.kept()).keySet());
  }

  static List<Path> guides() {
    return List.of(PAGE, GUIDE);
  }

  @Test
  void theLimitsAreThoseThatHold() {
    QueryLimits limits = new QueryLimits();
    long lookUps =
        Stream.generate(() -> limits.tryConsume("192.0.2.1")).takeWhile(Optional::isEmpty).count();
    int wrongTries = GuessRule.USUAL.calm().network();

    assertThat(told()).allSatisfy(text -> assertThat(text).contains(" " + lookUps + " "));
    assertThat(told()).allSatisfy(text -> assertThat(text).contains(" " + wrongTries + " "));
  }

  private static List<String> told() {
    return List.of(
        OpenApiDocument.kept().getJsonObject("info").getString("description"),
        Texts.in(Language.ZH_TW).get("public_developers.text.limits"),
        Texts.in(Language.EN).get("public_developers.text.limits"),
        Webapp.read(GUIDE));
  }
}
