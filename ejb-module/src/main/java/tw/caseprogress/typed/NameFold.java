package tw.caseprogress.typed;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is left of a name when everything is gone that people type now so, now otherwise: dots and
 * other signs, blanks, width, case, the marks on Latin letters, invisible characters, and which of
 * two codes of one Han character it is.
 *
 * <p>Two names with one fold are looked up as one. Whoever changes what is folded makes a new
 * {@link #VERSION}, so that what is kept is folded anew.
 */
public final class NameFold {

  /** The edition of these rules. */
  public static final int VERSION = 2;

  // each group is one character that keyboards give under several codes; the first stands for all
  private static final List<String> ONE_CHARACTER =
      List.of(
          "臺台", "黃黄", "呂吕", "溫温", "吳吴呉", "峰峯", "教敎", "恆恒", "強强", "真眞", "青靑", "清淸", "產産", "群羣", "衛衞",
          "戶户戸", "鄉鄕", "緒緖", "黑黒", "說説", "悅悦", "稅税", "脫脱", "銳鋭", "祿禄", "錄録", "綠緑", "彥彦", "顏顔", "德徳",
          "橫横", "為爲", "秘祕", "啟啓", "鎮鎭", "慎愼", "顛顚", "填塡", "妍姸", "研硏", "內内", "冊册", "別别", "每毎", "郎郞",
          "兌兑", "尚尙", "姍姗", "瑤瑶", "裡裏", "dđ", "oø", "lł", "iı");

  // letters to Unicode, but typed for an apostrophe or a dash
  private static final String SIGNS = "\u02BC\u02BB\uA78C\u30FC";

  private static final Map<Integer, Integer> FIRST_OF_ITS_KIND = firstOfItsKind();

  private NameFold() {}

  /** The fold of a name; empty if there is neither letter nor digit in it. */
  public static String of(String name) {
    StringBuilder fold = new StringBuilder();
    String apart =
        Normalizer.normalize(TypedLine.technical(name), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    apart
        .codePoints()
        .filter(NameFold::counts)
        .map(character -> FIRST_OF_ITS_KIND.getOrDefault(character, character))
        .forEach(fold::appendCodePoint);
    return Normalizer.normalize(fold, Normalizer.Form.NFC);
  }

  /** Marks count where they are letters of their own, as vowels of Thai are; not on Latin ones. */
  private static boolean counts(int character) {
    boolean letter = TypedCharacter.isLetter(character) && SIGNS.indexOf(character) < 0;
    boolean mark =
        TypedCharacter.isMark(character)
            && Character.UnicodeBlock.of(character)
                != Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
    return letter || mark || Character.isDigit(character);
  }

  private static Map<Integer, Integer> firstOfItsKind() {
    Map<Integer, Integer> first = new HashMap<>();
    for (String group : ONE_CHARACTER) {
      int kept = group.codePointAt(0);
      group.codePoints().skip(1).forEach(character -> first.put(character, kept));
    }
    return Map.copyOf(first);
  }
}
