package tw.caseprogress.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of concepts and arrows in docs/architecture.md: the only list there is of which concept
 * may use which.
 */
record ConceptTable(List<Row> rows) {

  private static final Path FILE = Path.of("..", "docs", "architecture.md");
  private static final String HEAD = "| concept | what it is | may use |";
  private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\| ([^|]+) \\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  /**
   * One concept.
   *
   * @param mayUse the concepts that it may import; each stands in a row above
   */
  record Row(String concept, String meaning, Set<String> mayUse) {}

  static ConceptTable read() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines()) {
      Matcher matcher = ROW.matcher(line);
      if (matcher.matches()) {
        rows.add(new Row(matcher.group(1), matcher.group(2), names(matcher.group(3))));
      }
    }
    return new ConceptTable(List.copyOf(rows));
  }

  /** The lines below the head of the table, up to the next heading. */
  private static List<String> lines() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      int head = lines.indexOf(HEAD);
      if (head < 0) {
        throw new IllegalStateException(FILE + " has no table with the head " + HEAD);
      }
      List<String> below = lines.subList(head + 2, lines.size());
      return below.stream().takeWhile(line -> line.startsWith("|")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(String cell) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(cell).results().forEach(name -> names.add(name.group(1)));
    return names;
  }

  /** The names of all concepts, in the order of the rows. */
  List<String> concepts() {
    return rows.stream().map(Row::concept).toList();
  }
}
