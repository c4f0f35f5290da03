package tw.caseprogress.notification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a telephone or a mail program would make a link of, and says whether it leads to the
 * government (rules against fraud of 2024-11).
 *
 * <p>Read as a machine might: letters of other widths and alphabets, numbers as addresses, and what
 * stands between a scheme and its host are no way around it.
 */
final class NoticeLinks {

  private static final List<String> OWN = List.of("gov.tw", "gov.taipei");

  private static final String LABEL =
      "[\\p{L}\\p{M}\\p{N}_\\-&&[^\\p{IsHan}\\p{IsBopomofo}\\p{IsHiragana}\\p{IsKatakana}]]";

  // several names with dots; the last has a letter, for a number is no host
  private static final Pattern HOST =
      Pattern.compile(LABEL + "*(?:\\." + LABEL + "+)*\\." + LABEL + "*\\p{L}" + LABEL + "+");

  private static final Pattern CHINESE_HOST =
      Pattern.compile("[\\p{L}\\p{N}]+\\.(?:台灣|台湾|臺灣|中國|中国|香港|公司|網路|網絡|网络|网址)");

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");

  // what follows a scheme up to the path; nothing of it may be left to a variable
  private static final Pattern SCHEME =
      Pattern.compile("([a-z][a-z0-9+-]*)\\s*:\\s*[/\\\\]+([^\\s/\\\\?#，。；、）)】\"”」]*)");

  private static final Pattern BARE_SCHEME =
      Pattern.compile("\\b(?:https?|ftp|javascript|mailto)\\s*:(?!\\s*[/\\\\])");

  private static final Pattern PLAIN_HOST = Pattern.compile("[a-z0-9.-]+");

  /** What stands for a variable while links are looked for: no sign of a host. */
  static final char FACT = '\uFFFC';

  private NoticeLinks() {}

  /** The links of a text that lead elsewhere, as they read; {@link #FACT} stands for variables. */
  static List<String> foreign(String text) {
    String read = read(text);
    List<String> foreign = new ArrayList<>();
    for (Matcher link = SCHEME.matcher(read); link.find(); ) {
      boolean web = link.group(1).equals("http") || link.group(1).equals("https");
      if (!web || !isOwn(link.group(2), text)) {
        foreign.add(link.group());
      }
    }
    BARE_SCHEME.matcher(read).results().forEach(link -> foreign.add(link.group()));
    HOST.matcher(read)
        .results()
        .filter(host -> !host.group().startsWith(".") || isJoined(read, host.start()))
        .filter(host -> !isOwn(host.group(), text))
        .forEach(host -> foreign.add(host.group()));
    CHINESE_HOST.matcher(read).results().forEach(host -> foreign.add(host.group()));
    FOUR_NUMBERS.matcher(read).results().forEach(host -> foreign.add(host.group()));
    return foreign.stream().distinct().filter(link -> !isWithin(link, foreign)).toList();
  }

  /** Whether a longer link is named that holds this one. */
  private static boolean isWithin(String link, List<String> foreign) {
    return foreign.stream().anyMatch(other -> !other.equals(link) && other.contains(link));
  }

  private static String read(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("(?<=[a-z0-9])\u3002(?=[a-z])", ".");
  }

  /** Whether a host is the government's, and stands in the text in plain letters. */
  private static boolean isOwn(String host, String text) {
    boolean own = OWN.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    return own
        && PLAIN_HOST.matcher(host).matches()
        && !host.startsWith(".")
        && !host.contains("..")
        && !host.contains("xn--")
        && text.toLowerCase(Locale.ROOT).contains(host);
  }

  /** Whether a variable or a word of another script is a part of the host that begins there. */
  private static boolean isJoined(String read, int dot) {
    return dot > 0
        && (Character.isLetterOrDigit(read.charAt(dot - 1)) || read.charAt(dot - 1) == FACT);
  }
}
