package tw.caseprogress.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final Release RELEASE = new Release("0.4.0", LocalDate.of(2026, 12, 1));

  @Test
  void theBuildWritesDownItsNumberAndDay() {
    assertThat(Release.own().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(Release.own().day()).isAfter(LocalDate.of(2026, 11, 22));
  }

  @Test
  void theMarkIsAnotherOnceAFileIsAnother() {
    String mark = mark(RELEASE, "a { color: red }");

    assertThat(mark).matches("0\\.4\\.0-[0-9a-f]{8}").isEqualTo(mark(RELEASE, "a { color: red }"));
    assertThat(mark(RELEASE, "a { color: blue }")).isNotEqualTo(mark);
    assertThat(mark(new Release("0.4.1", RELEASE.day()), "a { color: red }")).isNotEqualTo(mark);
  }

  private static String mark(Release release, String style) {
    return release.mark(new TreeMap<>(Map.of("style.css", style.getBytes())));
  }
}
