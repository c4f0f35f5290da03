package tw.caseprogress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What has the number of the release has the same, and of no release before are the data missing.
 */
class ReleaseTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DATA = Path.of("src", "test", "resources", "upgrade");

  private static final Pattern OF_PROJECT =
      Pattern.compile("<artifactId>case-progress</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+)(.*)$");
  private static final Pattern PROGRAMS = Pattern.compile("`/opt/case-progress/(\\d[^`]*)`");

  @Test
  void everyPomHasTheNumberOfTheChangelogsNewestRelease() throws IOException {
    String release = releases().get(0);

    try (Stream<Path> poms = Files.find(ROOT, 2, (file, of) -> file.endsWith("pom.xml"))) {
      assertThat(poms.map(ReleaseTest::numberIn).toList())
          .hasSizeGreaterThanOrEqualTo(7)
          .containsOnly(release);
    }
  }

  @Test
  void everyReleaseSaysItsDay() throws IOException {
    assertThat(sections().map(section -> section.group(2)))
        .allSatisfy(day -> assertThat(day).matches(" · \\d{4}-\\d{2}-\\d{2}"));
  }

  @Test
  void thePagesOfCitizensSayTheDayOfTheNewestRelease() throws IOException {
    String day = sections().findFirst().orElseThrow().group(2).replace(" · ", "");

    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<release.day>" + day + "</release.day>");
  }

  @Test
  void theGuideOfTheInstallerNamesTheRelease() throws IOException {
    String guide = Files.readString(ROOT.resolve("server-config").resolve("README.md"));

    assertThat(PROGRAMS.matcher(guide).results().map(programs -> programs.group(1)))
        .containsOnly(releases().get(0));
  }

  @Test
  void theRowsOfEveryReleaseBeforeAreKept() throws IOException {
    assertThat(releases().stream().skip(1))
        .isNotEmpty()
        .allSatisfy(release -> assertThat(DATA.resolve(release + ".sql")).isNotEmptyFile());
  }

  private static List<String> releases() throws IOException {
    return sections().map(section -> section.group(1)).toList();
  }

  private static Stream<MatchResult> sections() throws IOException {
    return SECTION.matcher(Files.readString(ROOT.resolve("CHANGELOG.md"))).results();
  }

  private static String numberIn(Path pom) {
    try {
      return OF_PROJECT
          .matcher(Files.readString(pom))
          .results()
          .map(number -> number.group(1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
