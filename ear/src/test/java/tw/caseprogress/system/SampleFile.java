package tw.caseprogress.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the plain files that the sample wrote beside the data; no cell holds a comma. */
final class SampleFile {

  private SampleFile() {}

  /** The rows of a file, each by the names of the first line. */
  static List<Map<String, String>> rows(String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(folder().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The cases of the sample in a state. */
  static Stream<Map<String, String>> cases(String state) {
    return rows("sample-cases.csv").stream().filter(row -> row.get("state").equals(state));
  }

  /** The first case of the sample in a state. */
  static Map<String, String> aCase(String state) {
    return cases(state).findFirst().orElseThrow();
  }

  /**
   * A case from the end of the file, 1 for the last one, for those who guess at it: whoever only
   * looks takes from the beginning. GuessingIT has 1 to 5, GuessesHoldOverServersIT 6, RefusalsIT 7
   * and 8, ProofOfWorkIT 9 to 12, PortalElementIT 13 and 14.
   */
  static Map<String, String> fromTheEnd(String state, int place) {
    List<Map<String, String>> cases = cases(state).toList();
    return cases.get(cases.size() - place);
  }

  /** The folder of the installation's data. */
  static Path folder() {
    return Path.of(System.getProperty("caseprogress.var"));
  }
}
