package tw.caseprogress.typed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote of a case, without what tells who it was: identity numbers, case numbers and
 * other long numbers, phones, mail and postal addresses, and the names of the parties of the case.
 *
 * <p>Rather too much than too little is taken out: what is left is read by people who know the
 * case. Doing it twice is doing it once.
 */
public final class BlackedOut {

  /** What stands where something was taken out. */
  public static final String MARK = "▇▇▇";

  private static final String DIGIT = "[0-9０-９]";
  private static final String DASH = "[-－‐–—−()（） .．]";

  private static final List<Pattern> PERSONAL =
      List.of(
          // mail addresses, links
          Pattern.compile(
              "(?i)[\\p{L}\\p{N}._%+-]+\\s?[@＠]\\s?[\\p{L}\\p{N}-]+(?:[.．][\\p{L}\\p{N}-]+)+"),
          Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+"),
          Pattern.compile("(?i)\\bline\\s*(?:id)?\\s*[:：]\\s*\\S+"),
          // identity, resident and passport numbers
          Pattern.compile(
              "(?i)(?<![A-ZＡ-Ｚ])[A-ZＡ-Ｚ][A-Z1289Ａ-Ｚ１２８９]" + DIGIT + "{8}(?!" + DIGIT + ")"),
          // any six digits or more in a row, whatever stands between them: phones, numbers of cases
          Pattern.compile(
              "[+＋]?"
                  + DIGIT
                  + "(?:"
                  + DASH
                  + "?"
                  + DIGIT
                  + "){5,}(?:\\s*[#轉＃]\\s*"
                  + DIGIT
                  + "+)?"),
          // postal addresses, from the city or the road to the number
          Pattern.compile(
              "(?:[\\p{IsHan}]{1,3}[縣市])?(?:[\\p{IsHan}]{1,4}[區鄉鎮市])?(?:[\\p{IsHan}]{1,4}[里村])?"
                  + "[\\p{IsHan}0-9０-９]{1,8}(?:路|街|大道)(?:[一二三四五六七八九十0-9０-９]{1,3}段)?"
                  + "(?:[0-9０-９一二三四五六七八九十]{1,5}巷)?(?:[0-9０-９一二三四五六七八九十]{1,5}弄)?"
                  + "(?:[0-9０-９一二三四五六七八九十之-]{1,8}號)(?:[0-9０-９一二三四五六七八九十]{1,3}樓)?(?:之[0-9０-９]{1,3})?"),
          Pattern.compile(
              "(?i)\\b(?:no\\.?\\s*)?\\d{1,5}\\s*,?\\s+(?:[A-Z][\\p{L}.]*\\s+){0,4}"
                  + "(?:road|rd|street|st|lane|ln|alley|avenue|ave)\\b\\.?"));

  private BlackedOut() {}

  /**
   * A text without them.
   *
   * @param names of the parties of the case, in full
   */
  public static String of(String text, Collection<String> names) {
    String read = TypedLine.words(text);
    for (Pattern personal : PERSONAL) {
      read = personal.matcher(read).replaceAll(MARK);
    }
    List<String> longestFirst =
        names.stream()
            .map(TypedLine::text)
            .filter(name -> name.codePointCount(0, name.length()) > 1)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    for (String name : longestFirst) {
      read = named(name).matcher(read).replaceAll(MARK);
    }
    return read;
  }

  /** The name with whatever blanks, in any case of letters. */
  private static Pattern named(String name) {
    StringBuilder pattern = new StringBuilder();
    name.codePoints()
        .filter(sign -> !Character.isWhitespace(sign))
        .forEach(
            sign -> {
              if (!pattern.isEmpty()) {
                pattern.append("[\\s　.·‧-]{0,2}");
              }
              pattern.append(Pattern.quote(Character.toString(sign)));
            });
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
