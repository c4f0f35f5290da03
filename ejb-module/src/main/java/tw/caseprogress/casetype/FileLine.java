package tw.caseprogress.casetype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.caseprogress.typed.FaultList;
import tw.caseprogress.typed.TypedLine;

/** A line {@code key: value} of a delivered file. */
record FileLine(int number, String key, String value) {

  private static final Pattern FORM = Pattern.compile("\\s*([a-z][a-z ()]*):(.*)");

  /** Takes a line apart; empty when it is not of the form. */
  static Optional<FileLine> of(int number, String line) {
    Matcher matcher = FORM.matcher(TypedLine.visible(line));
    return matcher.matches()
        ? Optional.of(
            new FileLine(
                number, TypedLine.text(matcher.group(1)), TypedLine.text(matcher.group(2))))
        : Optional.empty();
  }

  static boolean isRemark(String line) {
    String text = TypedLine.text(line);
    return text.isEmpty() || text.startsWith("#");
  }

  /** The parts between the bars, all filled; empty, and a fault, when that is not so. */
  Optional<List<String>> parts(int expected, FaultList faults) {
    List<String> parts = parts();
    if (parts.size() != expected || parts.stream().anyMatch(String::isEmpty)) {
      faults.add(number, "'" + key + "' needs " + expected + " parts between '|'");
      return Optional.empty();
    }
    return Optional.of(parts);
  }

  /** The parts of the value between the bars, without surrounding blanks. */
  List<String> parts() {
    return Stream.of(value.split("\\|", -1)).map(TypedLine::text).toList();
  }
}
