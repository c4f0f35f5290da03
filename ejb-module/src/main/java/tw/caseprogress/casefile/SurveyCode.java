package tw.caseprogress.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.TypedLine;

/**
 * The code by which an applicant answers the survey of a closed case, as in {@code ACDE-FGHJ-KLMN}:
 * twelve letters and digits that do not look alike, some 55 bits.
 *
 * <p>It follows from the key and the number of the case, so that each notice of the case can name
 * it and nothing has to keep it.
 */
public final class SurveyCode {

  private static final String ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679".substring(0, 25);
  private static final String CONTEXT = "survey-code";
  private static final int CHARACTERS = 12;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{12}");

  private SurveyCode() {}

  /** The code of a case as people read it. */
  public static String of(KeyedHash hash, CaseNumber caseNumber) {
    byte[] bytes = hash.of(CONTEXT, caseNumber.digits());
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CHARACTERS; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      // two bytes for each: what is left over of 65,536 favours no letter that matters
      int drawn = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
      code.append(ALPHABET.charAt(drawn % ALPHABET.length()));
    }
    return code.toString();
  }

  /** The code that was typed, without dashes; empty if it can be none. */
  public static Optional<String> read(String typed) {
    String plain = TypedLine.numeric(typed).toUpperCase(Locale.ROOT).replaceAll("[- ]", "");
    return Optional.of(plain).filter(code -> FORM.matcher(code).matches());
  }

  /** By what a code is found; the code may be typed or shown. */
  public static byte[] index(KeyedHash hash, String code) {
    return hash.of(CONTEXT + "-index", code.replace("-", ""));
  }
}
