package tw.caseprogress.gateway.smpp.service;

import java.util.Set;
import tw.caseprogress.gateway.FailureCause;

/** The numbers of SMPP 3.4 by which a message centre refuses (section 5.1.3). */
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
}
