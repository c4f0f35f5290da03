package tw.caseprogress.typed;

import java.util.regex.Pattern;

/** The number of an official document (字號), as in 北市商字第1150001234號. */
public final class DocumentNumber {

  private static final int LONGEST = 60;
  private static final String SIGNS = " -./()[]〔〕_:#,、‧·";
  private static final Pattern BLANK_BESIDE_HAN =
      Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

  private DocumentNumber() {}

  /** Reads a number as typed or pasted: plain digits and letters, no blanks beside characters. */
  public static Reading<String> read(String typed) {
    String value = BLANK_BESIDE_HAN.matcher(TypedLine.numeric(typed)).replaceAll("");
    String number = Wrapping.off(value, TypedLabel.DOCUMENT_NUMBER);
    String leftover = Leftover.of(number, DocumentNumber::belongs);
    if (!leftover.isEmpty()) {
      return Reading.wrong("documentNumberLeftover", leftover);
    }
    if (number.codePoints().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      return Reading.wrong("required");
    }
    return number.codePointCount(0, number.length()) > LONGEST
        ? Reading.wrong("tooLong", LONGEST)
        : Reading.of(number);
  }

  private static boolean belongs(int character) {
    return TypedCharacter.isLetter(character)
        || Character.isDigit(character)
        || SIGNS.indexOf(character) >= 0;
  }
}
