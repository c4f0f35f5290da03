package tw.caseprogress.web.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence in one language: a Chinese name within an English sentence is read out in
 * Chinese only where the page says so.
 *
 * @param text the stretch, with the blanks around it
 * @param tag its language, as a page says it in {@code lang}
 */
public record LanguageRun(String text, String tag) {

  private static final Pattern CHINESE =
      Pattern.compile("\\p{IsIdeographic}(?:[^\\p{IsLatin}]*\\p{IsIdeographic})?○*");

  /**
   * The stretches of a sentence in order; together they are the sentence. Figures and signs belong
   * to the words beside them: read out apart, a date would change its voice at the year.
   */
  public static List<LanguageRun> of(String sentence) {
    List<String> stretches = new ArrayList<>();
    Matcher chinese = CHINESE.matcher(sentence);
    int from = 0;
    while (chinese.find()) {
      stretches.add(sentence.substring(from, chinese.start()));
      stretches.add(chinese.group());
      from = chinese.end();
    }
    stretches.add(sentence.substring(from));
    return joined(stretches).stream()
        .filter(text -> !text.isEmpty())
        .map(text -> new LanguageRun(text, Language.pageTagOf(text)))
        .toList();
  }

  /** Only the first and the last can be without a word: between two names stands another one. */
  private static List<String> joined(List<String> stretches) {
    List<String> joined = new ArrayList<>(stretches);
    if (joined.size() > 1 && isWordless(joined.get(joined.size() - 1))) {
      String last = joined.remove(joined.size() - 1);
      joined.set(joined.size() - 1, joined.get(joined.size() - 1) + last);
    }
    if (joined.size() > 1 && isWordless(joined.get(0))) {
      String first = joined.remove(0);
      joined.set(0, first + joined.get(0));
    }
    return joined;
  }

  private static boolean isWordless(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }
}
