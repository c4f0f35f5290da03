package tw.caseprogress.notification.smpp.service;

import java.util.Set;
import tw.caseprogress.notification.FailureCause;
import tw.caseprogress.notification.NoticeState;

/**
 * The numbers and words of SMPP 3.4 by which a message centre refuses or reports (sections 5.1,
 * 5.2).
 */
final class SmppCommandStatus {

  private static final int QUEUE_FULL = 0x14;
  private static final int THROTTLED = 0x58;
  private static final Set<Integer> ADDRESS = Set.of(0x0B, 0x50, 0x51);
  private static final Set<Integer> RECEIVER = Set.of(0x45, 0x64);

  private SmppCommandStatus() {}

  /** Whether the message centre asks for fewer messages, and nothing else is wrong. */
  static boolean isThrottled(int status) {
    return status == THROTTLED || status == QUEUE_FULL;
  }

  static FailureCause cause(int status) {
    if (ADDRESS.contains(status)) {
      return FailureCause.ADDRESS;
    }
    return RECEIVER.contains(status) ? FailureCause.RECEIVER : FailureCause.OURS;
  }

  /** What the word of a receipt means; null while it is not the last word. */
  static NoticeState outcome(String word) {
    return switch (word) {
      case "DELIVRD" -> NoticeState.DELIVERED;
      case "UNDELIV", "REJECTD" -> NoticeState.PERMANENT_FAILURE;
      case "EXPIRED" -> NoticeState.TEMPORARY_FAILURE;
      case "DELETED" -> NoticeState.TECHNICAL_FAILURE;
      default -> null;
    };
  }
}
