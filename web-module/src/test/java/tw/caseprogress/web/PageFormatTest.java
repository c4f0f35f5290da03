package tw.caseprogress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the formatter does for Java: pages, styles and scripts that can be read. */
class PageFormatTest {
  private static final int COLUMNS = 120;
  private static final Pattern DECLARED = Pattern.compile("xmlns:(\\w+)=");

  /** A prefix of an element, of an attribute or of a function in an expression. */
  private static final Pattern USED = Pattern.compile("(?<![\\w:'])(\\w+):\\w");

  @Test
  void noLineIsLongerThan120Columns() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Webapp.files(".xhtml", ".css", ".js")) {
      List<String> lines = Webapp.read(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > COLUMNS) {
          tooLong.add(file + ":" + (i + 1));
        }
      }
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void noPageDeclaresAPrefixThatItDoesNotUse() {
    List<String> unused = new ArrayList<>();
    for (Path page : Webapp.files(".xhtml")) {
      List<String> lines = Webapp.read(page).lines().toList();
      Set<String> used = prefixes(USED, String.join("\n", lines).replaceAll("xmlns:\\w+=", ""));
      for (int i = 0; i < lines.size(); i++) {
        for (String declared : prefixes(DECLARED, lines.get(i))) {
          if (!used.contains(declared)) {
            unused.add(page + ":" + (i + 1) + " xmlns:" + declared);
          }
        }
      }
    }

    assertThat(unused).isEmpty();
  }

  private static Set<String> prefixes(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
