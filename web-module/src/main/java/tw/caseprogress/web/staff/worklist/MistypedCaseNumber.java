package tw.caseprogress.web.staff.worklist;

import java.time.LocalDate;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.typed.RocDate;
import tw.caseprogress.typed.TypedLine;

/**
 * Tells words that were meant for the number of a case from other numbers, which are searched for:
 * mobile and document numbers are of digits too.
 */
final class MistypedCaseNumber {

  /** Written as case numbers are shown, which nothing else is. */
  private static final Pattern GROUPED = Pattern.compile("(^|\\D)\\d{3}-\\d{3,5}-\\d{3,5}-");

  /** No case that is kept was registered earlier: 2011. */
  private static final int FIRST_YEAR = 100;

  private static final int YEAR_DIGITS = 3;

  private MistypedCaseNumber() {}

  /**
   * Whether it was meant for one: it is written as they are shown, or it is as many digits and
   * begins with a year that has been.
   *
   * @param words what was typed
   * @param fault why it is none
   */
  static boolean isMeant(String words, MalformedCaseNumberException fault, LocalDate today) {
    String typed = TypedLine.numeric(words);
    return switch (fault.fault()) {
      case CHECK_DIGIT -> GROUPED.matcher(typed).find() || beginsWithYear(typed, today);
      case NOT_13_DIGITS -> GROUPED.matcher(typed).find();
      default -> false;
    };
  }

  private static boolean beginsWithYear(String typed, LocalDate today) {
    String digits = typed.replaceAll("\\D", "");
    int year = Integer.parseInt(digits.substring(0, YEAR_DIGITS));
    return year >= FIRST_YEAR && year <= RocDate.year(today.getYear());
  }
}
