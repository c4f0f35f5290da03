package tw.caseprogress.notification.http.service;

import java.util.Optional;
import tw.caseprogress.notification.FailureCause;
import tw.caseprogress.notification.NoticeState;

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
  public static Optional<NoticeState> outcome(String code) {
    return switch (code) {
      case "4" -> Optional.of(NoticeState.DELIVERED);
      case "5", "6" -> Optional.of(NoticeState.PERMANENT_FAILURE);
      case "8" -> Optional.of(NoticeState.TEMPORARY_FAILURE);
      case "7", "9" -> Optional.of(NoticeState.TECHNICAL_FAILURE);
      default -> Optional.empty();
    };
  }
}
