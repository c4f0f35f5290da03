package tw.caseprogress.gateway.http.service;

import java.util.Optional;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;

/**
 * The one-letter codes of Mitake's interface.
 *
 * <p>Taken: 0 scheduled, 1 to 3 at the carrier, 4 delivered. About the message: 5 and u text, 6 and
 * v number, 8 not delivered in time, t expired, x too large, y a wrong field. Stopped: 7 and 9. All
 * other letters are about our account or their service. A code that is not of this list says
 * nothing: perhaps the message was taken.
 */
public final class SmsStatusCode {

  private SmsStatusCode() {}

  /** Why a message was not taken; empty if it was. */
  static Optional<FailureCause> refusal(String code) {
    return switch (code) {
      case "0", "1", "2", "3", "4" -> Optional.empty();
      case "5", "u", "x", "y" -> Optional.of(FailureCause.CONTENT);
      case "6", "v" -> Optional.of(FailureCause.ADDRESS);
      case "8", "t" -> Optional.of(FailureCause.RECEIVER);
      case "7",
          "9",
          "*",
          "a",
          "b",
          "c",
          "d",
          "e",
          "f",
          "h",
          "k",
          "l",
          "m",
          "n",
          "p",
          "r",
          "s",
          "w",
          "z" ->
          Optional.of(FailureCause.OURS);
      default -> Optional.of(FailureCause.UNCLEAR);
    };
  }

  /** What a receipt says became of a message; empty while it is not the last word. */
  public static Optional<DeliveryOutcome> outcome(String code) {
    return switch (code) {
      case "4" -> Optional.of(DeliveryOutcome.DELIVERED);
      case "5", "6", "u", "v", "x", "y" -> Optional.of(DeliveryOutcome.PERMANENT_FAILURE);
      case "8", "t" -> Optional.of(DeliveryOutcome.TEMPORARY_FAILURE);
      case "7", "9" -> Optional.of(DeliveryOutcome.TECHNICAL_FAILURE);
      default -> Optional.empty();
    };
  }
}
