package tw.caseprogress.gateway.http.service;

import java.util.Optional;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;

/**
 * The one-letter codes of Mitake's interface: 0 scheduled, 1 and 2 at the carrier, 4 delivered, 5
 * text error, 6 number error, 7 stopped, 8 expired, 9 cancelled; letters are account errors.
 */
public final class SmsStatusCode {

  private SmsStatusCode() {}

  /** Why a message was not taken; empty if it was. */
  static Optional<FailureCause> refusal(String code) {
    return switch (code) {
      case "0", "1", "2", "4" -> Optional.empty();
      case "5" -> Optional.of(FailureCause.CONTENT);
      case "6" -> Optional.of(FailureCause.ADDRESS);
      case "8" -> Optional.of(FailureCause.RECEIVER);
      default -> Optional.of(FailureCause.OURS);
    };
  }

  /** What a receipt says became of a message; empty while it is not the last word. */
  public static Optional<DeliveryOutcome> outcome(String code) {
    return switch (code) {
      case "4" -> Optional.of(DeliveryOutcome.DELIVERED);
      case "5", "6" -> Optional.of(DeliveryOutcome.PERMANENT_FAILURE);
      case "8" -> Optional.of(DeliveryOutcome.TEMPORARY_FAILURE);
      case "7", "9" -> Optional.of(DeliveryOutcome.TECHNICAL_FAILURE);
      default -> Optional.empty();
    };
  }
}
