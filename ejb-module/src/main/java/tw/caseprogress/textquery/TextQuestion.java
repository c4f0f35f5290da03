package tw.caseprogress.textquery;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.typed.TypedLine;

/**
 * What a citizen asks by text message: a case number, and behind it the query password.
 *
 * @param caseNumber empty if the 13 digits are no case number, for the check digit is wrong
 */
public record TextQuestion(Optional<CaseNumber> caseNumber, QueryPassword queryPassword) {

  private static final int NUMBER = 13;
  private static final int BOTH = 21;
  // between the two there may be small numbers: of a list, of a day
  private static final Pattern APART =
      Pattern.compile(
          "(?<!\\d)(\\d(?:[\\s\\p{Z}\\p{Pd}]?\\d){"
              + (NUMBER - 1)
              + "})(?!\\d)(?:\\D+\\d{1,4}(?!\\d))*?\\D*(?<!\\d)(\\d{"
              + (BOTH - NUMBER)
              + "})(?!\\d)");

  public TextQuestion {
    Objects.requireNonNull(caseNumber, "caseNumber");
    Objects.requireNonNull(queryPassword, "queryPassword");
  }

  /**
   * Reads a text message. Words, signs, spaces, line breaks and full-width digits do not matter as
   * long as the 13 and the 8 digits come in this order and no others are there; other digits are
   * overlooked if both numbers stand whole.
   *
   * @return empty if it holds no such digits
   */
  public static Optional<TextQuestion> read(String text) {
    String digits = TypedLine.numeric(text).replaceAll("[^0-9]", "");
    if (digits.length() == BOTH) {
      return Optional.of(of(digits.substring(0, NUMBER), digits.substring(NUMBER)));
    }
    Matcher apart = APART.matcher(TypedLine.numeric(text));
    Optional<TextQuestion> first = Optional.empty();
    for (int from = 0; apart.find(from); from = apart.start() + 1) {
      TextQuestion question = of(apart.group(1).replaceAll("[^0-9]", ""), apart.group(2));
      if (question.caseNumber().isPresent()) {
        return Optional.of(question);
      }
      first = first.or(() -> Optional.of(question));
    }
    return first;
  }

  private static TextQuestion of(String number, String password) {
    return new TextQuestion(number(number), new QueryPassword(password));
  }

  private static Optional<CaseNumber> number(String digits) {
    try {
      return Optional.of(new CaseNumber(digits));
    } catch (MalformedCaseNumberException e) {
      return Optional.empty();
    }
  }
}
