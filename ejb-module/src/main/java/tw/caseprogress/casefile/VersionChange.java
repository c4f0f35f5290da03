package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casetype.StepMapping;

/**
 * That a case followed another version of its case type from some moment on, as its course keeps
 * it: all that is needed to read what was entered before, and to undo it.
 *
 * @param from the identity of the version before
 * @param to that of the version after
 * @param steps which step before is which after
 * @param papersBefore the day of each paper that had come, by its order in the version before
 */
public record VersionChange(
    long from, long to, StepMapping steps, Map<Integer, LocalDate> papersBefore) {

  private static final String PART = ";";

  public VersionChange {
    papersBefore = Map.copyOf(papersBefore);
  }

  /** As the column of its entry keeps it. */
  public String text() {
    String papers =
        new TreeMap<>(papersBefore)
            .entrySet().stream()
                .map(paper -> paper.getKey() + "=" + paper.getValue())
                .collect(Collectors.joining(" "));
    return String.join(PART, String.valueOf(from), String.valueOf(to), steps.text(), papers);
  }

  /** What was kept. */
  public static VersionChange read(String text) {
    String[] parts = text.split(PART, -1);
    return new VersionChange(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        StepMapping.read(parts[2]),
        Stream.of(parts[3].split(" "))
            .filter(paper -> !paper.isEmpty())
            .map(paper -> paper.split("="))
            .collect(
                Collectors.toMap(
                    paper -> Integer.valueOf(paper[0]), paper -> LocalDate.parse(paper[1]))));
  }
}
