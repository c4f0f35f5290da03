package tw.caseprogress.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.web.Webapp;

class GuidePartTest {
  private static final Path PICTURES = Path.of("..", "docs", "guides", "pictures");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern PICTURE = Pattern.compile("<img src=\"/seen/([^\"]+)\"");
  private static final Pattern OTHER_GUIDE =
      Pattern.compile("href=\"guide\\?of=(\\w+)(?:#([^\"]+))?\"");

  /** The pages that people work on, by the path that they are asked for. */
  static List<String> pages() {
    return Webapp.wholePages().stream()
        .map(page -> page.toString().replaceAll("^.*webapp|\\.xhtml$", ""))
        .filter(page -> page.matches("/(staff|admin|hotline)/.*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageOfStaff_hasItsPartOfAGuide(String page) {
    for (boolean officer : List.of(true, false)) {
      GuidePart part = GuidePart.about(page, officer).orElseThrow();

      assertThat(part.heading().isEmpty() || headings(part.guide()).contains(part.heading()))
          .as("%s in the guide %s", part.heading(), part.guide())
          .isTrue();
    }
  }

  @Test
  void aPageThatNoGuideIsAbout_hasNone() {
    assertThat(GuidePart.about("/change-password", true)).isEmpty();
  }

  @Test
  void theListOfCases_isAnotherPartForSupervisors() {
    assertThat(GuidePart.about("/staff/worklist", true).orElseThrow().address())
        .isEqualTo("/guide?of=officer#%E6%88%91%E7%9A%84%E6%A1%88%E4%BB%B6");
    assertThat(GuidePart.about("/staff/worklist", false).orElseThrow().address())
        .startsWith("/guide?of=supervisor#");
  }

  @ParameterizedTest
  @EnumSource
  void everyHeading_canBeGoneTo(Guide guide) {
    GuideText text = text(guide);
    List<String> ids = ID.matcher(text.html()).results().map(id -> id.group(1)).toList();

    assertThat(text.title()).isNotEmpty();
    assertThat(text.parts()).extracting(GuideText.Part::id).isEqualTo(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyPicture_isThereAndSaysWhatItShows(Guide guide) {
    String html = text(guide).html();

    assertThat(PICTURE.matcher(html).results().map(picture -> picture.group(1)))
        .allMatch(picture -> Files.isRegularFile(PICTURES.resolve(picture)));
    assertThat(html).doesNotContain("alt=\"\"").doesNotContain("src=\"pictures");
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkToAGuide_leadsToAPartOfIt(Guide guide) {
    for (MatchResult link : OTHER_GUIDE.matcher(text(guide).html()).results().toList()) {
      Guide other = Guide.named(link.group(1)).orElseThrow();
      Set<String> ids =
          text(other).parts().stream().map(GuideText.Part::id).collect(Collectors.toSet());

      assertThat(link.group(2) == null || ids.contains(decoded(link.group(2))))
          .as(link.group())
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBesideTheGuides_isNoLink(Guide guide) {
    assertThat(text(guide).html()).doesNotContain(".md").doesNotContain("href=\"../");
  }

  private static String decoded(String fragment) {
    return URLDecoder.decode(fragment, StandardCharsets.UTF_8);
  }

  private static Set<String> headings(Guide guide) {
    return text(guide).parts().stream().map(GuideText.Part::text).collect(Collectors.toSet());
  }

  private static GuideText text(Guide guide) {
    return GuideText.read(guide, picture -> "/seen/" + picture);
  }
}
