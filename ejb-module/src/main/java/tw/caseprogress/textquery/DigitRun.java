package tw.caseprogress.textquery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.caseprogress.typed.TypedLine;

/**
 * Digits of a text message that may belong together: groups with no more than a dash, a dot, a
 * slash or a blank between them.
 *
 * @param groups the groups; none is ever torn apart
 * @param label the words before them, back to the digits before, without marks
 */
record DigitRun(List<Group> groups, String label) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern TIGHT = Pattern.compile("[-./_]| ?- ?");
  private static final Pattern LOOSE = Pattern.compile(" ");
  private static final List<String> MARKS_OF_A_LIST = List.of("1", "2");

  /**
   * Digits without a sign between them.
   *
   * @param digits 0 to 9
   * @param tight whether a dash, a dot or a slash binds them to the group before
   */
  record Group(String digits, boolean tight) {}

  /** Digits, and what stands between them and the digits before, or the beginning of the line. */
  private record Token(String before, String digits, boolean beginsLine) {

    boolean isTight() {
      return !beginsLine && TIGHT.matcher(before).matches();
    }

    boolean isApart() {
      return beginsLine || !isTight() && !LOOSE.matcher(before).matches();
    }
  }

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** The runs of a message in their order; a new line begins a new one, and so does a mark. */
  static List<DigitRun> of(String message) {
    List<Token> tokens = message.lines().map(DigitRun::plain).flatMap(DigitRun::tokens).toList();
    List<Integer> marks = marks(tokens);
    List<DigitRun> runs = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    String label = "";
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean begins = token.isApart() || marks.contains(i) || marks.contains(i - 1);
      if (begins && !groups.isEmpty()) {
        runs.add(new DigitRun(groups, label));
        groups.clear();
      }
      if (!marks.contains(i)) {
        label = groups.isEmpty() ? token.before() : label;
        groups.add(new Group(token.digits(), !groups.isEmpty() && token.isTight()));
      }
    }
    if (!groups.isEmpty()) {
      runs.add(new DigitRun(groups, label));
    }
    return runs;
  }

  /** Where the 1 and the 2 of a list of two stand; nothing if there is no list. */
  private static List<Integer> marks(List<Token> tokens) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size() && marks.size() < MARKS_OF_A_LIST.size(); i++) {
      boolean mark =
          tokens.get(i).digits().equals(MARKS_OF_A_LIST.get(marks.size()))
              && !tokens.get(i).isTight()
              && tokens.get(i + 1).digits().length() > 1;
      if (mark) {
        marks.add(i);
      }
    }
    return marks.size() == MARKS_OF_A_LIST.size() ? marks : List.of();
  }

  private static Stream<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (Matcher digits = DIGITS.matcher(line); digits.find(); end = digits.end()) {
      String before = line.substring(end, digits.start());
      tokens.add(new Token(before, digits.group(), tokens.isEmpty()));
    }
    return tokens.stream();
  }

  /** ① and the like are marks, no digits of what they stand before. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    line.codePoints()
        .map(c -> Character.getType(c) == Character.OTHER_NUMBER ? '#' : c)
        .forEach(plain::appendCodePoint);
    return TypedLine.numeric(plain.toString());
  }

  /** All digits of some groups. */
  static String digits(List<Group> groups) {
    StringBuilder digits = new StringBuilder();
    groups.forEach(group -> digits.append(group.digits()));
    return digits.toString();
  }

  /** The groups in parts that are bound by dashes, dots or slashes. */
  List<List<Group>> solids() {
    List<List<Group>> solids = new ArrayList<>();
    for (Group group : groups) {
      if (!group.tight()) {
        solids.add(new ArrayList<>());
      }
      solids.get(solids.size() - 1).add(group);
    }
    return solids;
  }
}
