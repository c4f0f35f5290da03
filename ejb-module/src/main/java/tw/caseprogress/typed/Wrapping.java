package tw.caseprogress.typed;

import java.util.Optional;

/** What surrounds a value where it is pasted from: label, brackets, quotes, a full stop. */
final class Wrapping {

  private static final String OPENING = "「『(【〔[《〈<“‘\"'";
  private static final String CLOSING = "」』)】〕]》〉>”’\"'";
  private static final String AT_THE_END = "。.,、;!:";

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

  /** Takes off a pair around everything, or the half of one whose other half was not copied. */
  private static String withoutBrackets(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int last = text.length() - 1;
    int opening = OPENING.indexOf(text.charAt(0));
    if (opening >= 0) {
      int partner = text.indexOf(CLOSING.charAt(opening), 1);
      if (partner < 0 || partner == last) {
        return text.substring(1, partner < 0 ? text.length() : last).strip();
      }
    }
    int closing = CLOSING.indexOf(text.charAt(last));
    return closing >= 0 && text.indexOf(OPENING.charAt(closing)) < 0
        ? text.substring(0, last).strip()
        : text;
  }

  /** A label may have brackets of its own, as in 【案件編號】. */
  private static String withoutLabel(String text, TypedLabel label) {
    boolean bracketed = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    return label
        .behind(text)
        .or(() -> bracketed ? label.behind(text.substring(1)) : Optional.empty())
        .orElse(text);
  }
}
