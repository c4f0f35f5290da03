package tw.caseprogress.security;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in Latin letters, of which the order has to be found out: peoples of Europe put the
 * surname last, those of Vietnam, China and Korea first.
 *
 * @param words in the order in which they are written
 */
record LatinName(List<String> words) {

  private static final Pattern COMMA = Pattern.compile("[,，、﹐]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" +");
  // without ẹ, ị, ọ and ụ, which Yoruba and Igbo write as well
  private static final Pattern ONLY_OF_VIETNAM =
      Pattern.compile(
          "[\\u1EA0-\\u1EB7\\u1EBA\\u1EBB\\u1EBE-\\u1EC9\\u1ECE-\\u1EE3\\u1EE6-\\u1EF7ƠơƯư]");
  private static final Pattern GIVEN_NAME_OF_TWO_SYLLABLES = Pattern.compile("\\p{L}+-\\p{Ll}+");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}'’-]{2,}");
  private static final Set<String> AFTER_THE_SURNAME =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");
  private static final Set<String> LEGAL_FORMS =
      words(
          """
          ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag
          sa bv foundation association
          """);
  // of Vietnam, without marks; then of China, as Taiwan and as the mainland spell them: those that
  // are hardly given names elsewhere
  private static final Set<String> SURNAMES_THAT_COME_FIRST =
      words(
          """
          nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong dinh truong
          trinh doan luong luu quach ly
          chen lin huang chang wang wu liu tsai yang hsu cheng hsieh kuo hung chiu
          tseng liao lai chou yeh su chuang lu chiang hsiao kao chien chu chung peng
          zhang zhao zhou zhu xu xie zeng cai guo qiu zheng jiang xiao gao li sun hu ma
          luo feng deng ouyang szu fang shih weng tang
          """);

  private static Set<String> words(String lines) {
    return Set.of(lines.strip().split("\\s+"));
  }

  LatinName {
    words = List.copyOf(words);
  }

  /** The words of a visible text that holds a letter. */
  static LatinName of(String text) {
    return new LatinName(
        Arrays.stream(BETWEEN_WORDS.split(text))
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .toList());
  }

  /**
   * The word by which its bearer is called formally: the one before a comma, else the one in
   * capitals beside others that are not, else the first or the last, by the custom of the people it
   * looks to come from; of a firm the first.
   */
  String surname() {
    if (hasLegalForm() || words.stream().anyMatch(word -> COMMA.matcher(word).find())) {
      return words.get(0);
    }
    List<String> names = withoutSuffixes();
    List<String> capitals =
        names.stream().filter(word -> CAPITALS.matcher(word).matches()).toList();
    if (!capitals.isEmpty() && capitals.size() < names.size()) {
      return capitals.get(0);
    }
    return surnameComesFirst(names) ? names.get(0) : names.get(names.size() - 1);
  }

  private static boolean surnameComesFirst(List<String> names) {
    boolean middleNameOfVietnam = names.size() > 2 && plain(names.get(1)).equals("thi");
    if (middleNameOfVietnam
        || names.stream().anyMatch(word -> ONLY_OF_VIETNAM.matcher(word).find())) {
      return true;
    }
    boolean known = SURNAMES_THAT_COME_FIRST.contains(plain(names.get(0)));
    String last = names.get(names.size() - 1);
    return known
        && (GIVEN_NAME_OF_TWO_SYLLABLES.matcher(last).matches()
            || !SURNAMES_THAT_COME_FIRST.contains(plain(last)));
  }

  private List<String> withoutSuffixes() {
    List<String> names =
        words.stream().filter(word -> !AFTER_THE_SURNAME.contains(plain(word))).toList();
    return names.isEmpty() ? words : names;
  }

  private boolean hasLegalForm() {
    return words.size() > 1 && LEGAL_FORMS.contains(plain(words.get(words.size() - 1)));
  }

  /** A word in small letters without marks and signs. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
