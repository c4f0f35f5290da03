package tw.caseprogress.gateway;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a receipt as message centres write them: {@code id:… sub:… dlvrd:… submit date:…
 * done date:… stat:… err:… text:…} (SMPP 3.4, appendix B), with what vendors leave out or write
 * otherwise: letter case, blanks behind the colon, fields that are missing.
 *
 * @param id of the message; empty where none is said
 * @param state its word, in capitals; empty where none is said
 * @param error the number behind {@code err}; may be empty
 */
public record ReceiptText(String id, String state, String error) {

  private static final String FIELD = "(?:id|sub|dlvrd|submit date|done date|stat|err|text)\\s*:";
  private static final String BLANKS = "\\s*:\\s*(?!" + FIELD + ")";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern ID = Pattern.compile("\\bid" + BLANKS + "(\\S+)", FLAGS);
  private static final Pattern STATE = Pattern.compile("\\bstat" + BLANKS + "([a-z]+)", FLAGS);
  private static final Pattern ERROR = Pattern.compile("\\berr" + BLANKS + "(\\S+)", FLAGS);
  private static final Pattern BEGINS =
      Pattern.compile("^\\s*id\\s*:.*\\bsub\\s*:", FLAGS | Pattern.DOTALL);
  private static final Pattern NAMES = Pattern.compile("\\bid\\s*:", FLAGS);
  private static final Pattern TELLS =
      Pattern.compile("\\b(?:dlvrd|submit date|done date|stat)\\s*:", FLAGS);

  /** Reads a text that is known to be a receipt. */
  public static ReceiptText read(String text) {
    return new ReceiptText(
        found(ID, text), found(STATE, text).toUpperCase(Locale.ROOT), found(ERROR, text));
  }

  /**
   * Whether a text is a receipt by its form, however it was brought and in whatever order its
   * fields stand. Nobody who asks for a case writes so, and an answer to it would go to somebody
   * who has asked nothing.
   */
  public static boolean isLike(String text) {
    boolean fields = NAMES.matcher(text).find() && TELLS.matcher(text).find();
    return fields || BEGINS.matcher(text).find();
  }

  /** What its state means; empty while it is not the last word, or none. */
  public Optional<DeliveryOutcome> outcome() {
    return Optional.ofNullable(
        switch (state) {
          case "DELIVRD", "DELIVERED", "DELIVERD" -> DeliveryOutcome.DELIVERED;
          case "UNDELIV",
              "UNDELIVERED",
              "UNDELIVERABLE",
              "UNDELIVRD",
              "REJECTD",
              "REJECTED",
              "FAILED" ->
              DeliveryOutcome.PERMANENT_FAILURE;
          case "EXPIRED" -> DeliveryOutcome.TEMPORARY_FAILURE;
          case "DELETED", "CANCELED", "CANCELLED" -> DeliveryOutcome.TECHNICAL_FAILURE;
          case "UNKNOWN" -> DeliveryOutcome.UNCLEAR;
          default -> null;
        });
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
