package tw.caseprogress.casetype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line {@code key: value} of a delivered file. */
record FileLine(int number, String key, String value) {

  private static final Pattern FORM = Pattern.compile("\\s*([a-z][a-z ()]*):(.*)");

  /** Takes a line apart; empty when it is not of the form. */
  static Optional<FileLine> of(int number, String line) {
    Matcher matcher = FORM.matcher(line);
    return matcher.matches()
        ? Optional.of(new FileLine(number, matcher.group(1).strip(), matcher.group(2).strip()))
        : Optional.empty();
  }

  static boolean isRemark(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** The parts of the value between the bars, without surrounding blanks. */
  List<String> parts() {
    return Stream.of(value.split("\\|", -1)).map(String::strip).toList();
  }
}
