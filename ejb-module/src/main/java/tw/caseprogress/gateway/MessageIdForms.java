package tw.caseprogress.gateway;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The id of a receipt in the forms in which the answer to its message may have given it, each
 * without {@code 0x}, without leading zeros and in small letters.
 *
 * <p>Many message centres answer in one base and report in the other: {@code 4097} is told of as
 * {@code 1001}. Which of the forms counts is not to be seen from one id; see {@link IdDialect}.
 *
 * @param text as the receipt says it
 * @param fromHex read as hexadecimal, in decimal; empty where it cannot be or is the same
 * @param fromDecimal read as decimal, in hexadecimal; empty where it cannot be or is the same
 */
public record MessageIdForms(
    Optional<String> text, Optional<String> fromHex, Optional<String> fromDecimal) {

  private static final int LONGEST_NUMBER = 40;
  private static final int HEX = 16;

  /** All forms of an id. */
  public static MessageIdForms of(String receiptId) {
    String text = plain(receiptId);
    return new MessageIdForms(
        Optional.of(text),
        converted(text, "[0-9a-f]+", HEX, 10).filter(id -> !id.equals(text)),
        converted(text, "[0-9]+", 10, HEX).filter(id -> !id.equals(text)));
  }

  /** The one form that counts where the dialect is known, else all. */
  public static MessageIdForms of(String receiptId, Optional<IdDialect> dialect) {
    return dialect.map(of(receiptId)::only).orElseGet(() -> of(receiptId));
  }

  /** An id as two are compared; the database does the same. */
  public static String plain(String id) {
    return id.strip().replaceFirst("^0[xX]", "").replaceFirst("^0+", "").toLowerCase(Locale.ROOT);
  }

  private MessageIdForms only(IdDialect dialect) {
    Optional<String> form = form(dialect).or(this::text);
    return switch (dialect) {
      case TEXT -> new MessageIdForms(form, Optional.empty(), Optional.empty());
      case HEX -> new MessageIdForms(Optional.empty(), form, Optional.empty());
      case DECIMAL -> new MessageIdForms(Optional.empty(), Optional.empty(), form);
    };
  }

  private static Optional<String> converted(String id, String digits, int from, int to) {
    return id.length() <= LONGEST_NUMBER && id.matches(digits)
        ? Optional.of(new BigInteger(id, from).toString(to))
        : Optional.empty();
  }

  /** The form that a dialect reads. */
  public Optional<String> form(IdDialect dialect) {
    return switch (dialect) {
      case TEXT -> text;
      case HEX -> fromHex;
      case DECIMAL -> fromDecimal;
    };
  }

  /** Whether there is but one way to read it. */
  public boolean isClear() {
    return Stream.of(text, fromHex, fromDecimal).filter(Optional::isPresent).count() == 1;
  }
}
