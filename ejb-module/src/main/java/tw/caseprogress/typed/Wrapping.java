package tw.caseprogress.typed;

import java.util.Optional;

/** What surrounds a value where it is pasted from: label, brackets, quotes, a full stop. */
final class Wrapping {

  // what is half of a pair may be pasted without its other half; of the rest only pairs are taken
  // off
  private static final String OPENING = "「『(【〔[《〈<“‘";
  private static final String CLOSING = "」』)】〕]》〉>”’";
  private static final String QUOTES = "\"'";
  private static final String BEHIND_A_LABEL = ":=.#,、|是為";
  private static final String AT_THE_END = "。.,，、;；!！:：";

  private Wrapping() {}

  /** The value in a technical text, unwrapped as often as it is wrapped. */
  static String off(String text, TypedLabel label) {
    String rest = text;
    String before;
    do {
      before = rest;
      rest = withoutLabel(withoutBrackets(withoutEnd(rest)), label);
    } while (!rest.equals(before));
    return rest;
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0
        && (AT_THE_END.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static String withoutBrackets(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean quoted =
        to - from > 1
            && QUOTES.indexOf(text.charAt(from)) >= 0
            && text.charAt(from) == text.charAt(to - 1);
    return (quoted ? text.substring(from + 1, to - 1) : text.substring(from, to)).strip();
  }

  /** A label of Latin letters needs a sign or a blank behind it; one of Han characters does not. */
  private static String withoutLabel(String text, TypedLabel label) {
    return label
        .behind(text)
        .flatMap(rest -> standsAlone(text, rest) ? Optional.of(afterSigns(rest)) : Optional.empty())
        .orElse(text);
  }

  private static boolean standsAlone(String text, String rest) {
    return rest.isEmpty()
        || !Character.isLetter(rest.codePointAt(0))
        || Character.isIdeographic(text.codePointAt(0));
  }

  private static String afterSigns(String rest) {
    int from = 0;
    while (from < rest.length()
        && (rest.charAt(from) == ' ' || BEHIND_A_LABEL.indexOf(rest.charAt(from)) >= 0)) {
      from++;
    }
    return rest.substring(from);
  }
}
