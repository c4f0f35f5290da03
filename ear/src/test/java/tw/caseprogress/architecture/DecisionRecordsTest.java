package tw.caseprogress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decision records have one head, the index says the same, and successors are named twice. */
class DecisionRecordsTest {

  private static final Path RECORDS = Path.of("..", "docs", "adr");
  private static final String INDEX = "README.md";

  private static final Pattern FILE_NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
  private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.+)");
  private static final Pattern HEAD =
      Pattern.compile("(accepted|replaced) · \\d{4}-\\d{2}-\\d{2}((?: · .+)?)");
  private static final Pattern RELATION =
      Pattern.compile(
          "(replaces in part|replaces|refines|replaced in part by|replaced by|refined by) (.+)");
  private static final Pattern LINK = Pattern.compile("\\[(\\d+)]\\(([^)]+)\\)");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\| \\[(.+)]\\(([^)]+)\\) \\| (\\w+) \\| (.*?) ?\\|");

  private static final Map<String, String> SEEN_FROM_THE_OTHER =
      Map.of(
          "replaces", "replaced by",
          "replaces in part", "replaced in part by",
          "refines", "refined by");

  private static final Map<Integer, Decision> DECISIONS = new TreeMap<>();

  /** A record as its head tells, or as its row in the index does. */
  private record Decision(String title, String file, String status, String relations) {}

  @BeforeAll
  static void readTheHeads() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      files
          .filter(file -> !file.endsWith(INDEX))
          .sorted()
          .forEach(DecisionRecordsTest::readTheHead);
    }
  }

  private static void readTheHead(Path path) {
    String file = path.getFileName().toString();
    List<String> lines = lines(path);
    Matcher name = matched(FILE_NAME, file, file);
    Matcher title = matched(TITLE, lines.get(0), file);
    Matcher head = matched(HEAD, lines.get(2), file);
    int number = Integer.parseInt(title.group(1));
    assertThat(number).as(file).isEqualTo(Integer.parseInt(name.group(1)));
    assertThat(List.of(lines.get(1), lines.get(3))).as(file).containsOnly("");
    Decision before =
        DECISIONS.put(
            number, new Decision(title.group(2), file, head.group(1), withoutDot(head.group(2))));
    assertThat(before).as("another record with the number of " + file).isNull();
  }

  @Test
  void theIndexHasOneRowForEachRecord_withItsTitleAndStatus() {
    Map<Integer, Decision> rows = new TreeMap<>();
    for (String line : lines(RECORDS.resolve(INDEX))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Decision decision = new Decision(row.group(2), row.group(3), row.group(4), row.group(5));
        assertThat(rows.put(Integer.parseInt(row.group(1)), decision)).as(line).isNull();
      } else {
        assertThat(line).as("a row of another form").doesNotMatch("\\| *\\d.*");
      }
    }

    Map<Integer, Decision> told = new TreeMap<>();
    DECISIONS.forEach(
        (number, decision) ->
            told.put(
                number,
                new Decision(
                    decision.title(),
                    decision.file(),
                    decision.status(),
                    LINK.matcher(decision.relations()).replaceAll("$1"))));
    assertThat(rows).isEqualTo(told);
  }

  @Test
  void whoeverReplacesOrRefinesIsNamedByBoth() {
    TreeSet<String> forwards = new TreeSet<>();
    TreeSet<String> backwards = new TreeSet<>();
    DECISIONS.forEach(
        (number, decision) -> {
          for (String part : parts(decision)) {
            Matcher relation = matched(RELATION, part, decision.file());
            for (String link : relation.group(2).split(", ")) {
              int other = linked(link, decision);
              String said = SEEN_FROM_THE_OTHER.get(relation.group(1));
              if (said == null) {
                assertThat(other).as(decision.file()).isGreaterThan(number);
                backwards.add(number + " " + relation.group(1) + " " + other);
              } else {
                forwards.add(other + " " + said + " " + number);
              }
            }
          }
        });

    assertThat(forwards).isEqualTo(backwards);
  }

  @Test
  void isReplaced_whoHasASuccessorForAllOfIt() {
    assertThat(DECISIONS.values())
        .allSatisfy(
            decision ->
                assertThat(decision.status().equals("replaced"))
                    .as(decision.file())
                    .isEqualTo(
                        parts(decision).stream().anyMatch(part -> part.startsWith("replaced by"))));
  }

  private static int linked(String link, Decision from) {
    Matcher target = matched(LINK, link, from.file());
    int number = Integer.parseInt(target.group(1));
    assertThat(DECISIONS).as(from.file()).containsKey(number);
    assertThat(target.group(2)).as(from.file()).isEqualTo(DECISIONS.get(number).file());
    return number;
  }

  private static List<String> parts(Decision decision) {
    return decision.relations().isEmpty() ? List.of() : List.of(decision.relations().split(" · "));
  }

  private static String withoutDot(String relations) {
    return relations.isEmpty() ? "" : relations.substring(" · ".length());
  }

  private static Matcher matched(Pattern pattern, String text, String file) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.matches()).as(file + ": '" + text + "' has the form " + pattern).isTrue();
    return matcher;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
