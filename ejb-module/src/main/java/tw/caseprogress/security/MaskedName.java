package tw.caseprogress.security;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.typed.TypedLine;

/** A name of which one character is left, chosen by the custom of the script it is written in. */
final class MaskedName {

  private static final String HIDDEN_SYLLABLES = "○○";
  private static final String HIDDEN_LETTERS = "***";

  // Longest first: 股份有限公司 ends with 有限公司.
  private static final List<String> LEGAL_FORMS =
      List.of(
          "股份有限公司", "有限公司", "公司", "財團法人", "社團法人", "基金會", "協會", "合作社", "商號", "工作室", "事務所", "企業社",
          "商行", "行號");
  private static final Set<UnicodeScript> SYLLABLES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);
  // What a reader takes for one character. A vowel written before its consonant, as in Thai and
  // Lao,
  // is no character by itself.
  private static final Pattern FIRST_LETTER =
      Pattern.compile("(?:[\\u0E40-\\u0E44\\u0EC0-\\u0EC4]\\p{M}*)?(?=\\p{L})\\X");

  private MaskedName() {}

  /**
   * The mask of a name that is not blank; never empty, even where nothing of the name is visible.
   */
  static String of(String name) {
    String visible = TypedLine.text(name);
    if (isLatin(visible)) {
      return firstLetter(LatinName.of(visible).surname()) + HIDDEN_LETTERS;
    }
    for (String form : LEGAL_FORMS) {
      if (visible.endsWith(form) && visible.length() > form.length()) {
        return firstLetter(visible) + HIDDEN_SYLLABLES + form;
      }
    }
    String first = firstLetter(visible);
    return first + (first.isEmpty() || isSyllable(first) ? HIDDEN_SYLLABLES : HIDDEN_LETTERS);
  }

  private static String firstLetter(String text) {
    Matcher letter = FIRST_LETTER.matcher(text);
    return letter.find() ? letter.group() : "";
  }

  private static boolean isSyllable(String letter) {
    return SYLLABLES.contains(UnicodeScript.of(letter.codePointAt(0)));
  }

  private static boolean isLatin(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }
}
