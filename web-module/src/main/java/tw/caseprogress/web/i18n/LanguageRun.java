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

  /** The stretches of a sentence in order; together they are the sentence. */
  public static List<LanguageRun> of(String sentence) {
    List<LanguageRun> runs = new ArrayList<>();
    Matcher chinese = CHINESE.matcher(sentence);
    int from = 0;
    while (chinese.find()) {
      add(runs, sentence.substring(from, chinese.start()));
      add(runs, chinese.group());
      from = chinese.end();
    }
    add(runs, sentence.substring(from));
    return List.copyOf(runs);
  }

  private static void add(List<LanguageRun> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(new LanguageRun(text, Language.pageTagOf(text)));
    }
  }
}
