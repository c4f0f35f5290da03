package tw.caseprogress.typed;

import java.util.regex.Pattern;

/** An address to which letters go: one line, with enough of it that a postman finds the way. */
public final class PostalAddress {

  private static final int LONGEST = 120;
  private static final int FEWEST_SIGNS = 6;
  private static final Pattern LABEL =
      Pattern.compile("^(通訊地址|聯絡地址|地址|(postal )?address)[:：] ?", Pattern.CASE_INSENSITIVE);

  private PostalAddress() {}

  /** Reads an address as typed or pasted; its signs, width and case stay as they are. */
  public static Reading<String> read(String typed) {
    String address = LABEL.matcher(TypedLine.text(typed)).replaceFirst("");
    String leftover = Leftover.of(address, character -> !TypedCharacter.isNoCharacter(character));
    if (!leftover.isEmpty()) {
      return Reading.wrong("postalAddressLeftover", leftover);
    }
    if (address.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_SIGNS) {
      return Reading.wrong("postalAddressShort");
    }
    return address.codePointCount(0, address.length()) > LONGEST
        ? Reading.wrong("tooLong", LONGEST)
        : Reading.of(address);
  }
}
