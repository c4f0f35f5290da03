package tw.caseprogress.gateway.smpp.service;

import java.util.Set;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;

/**
 * The numbers by which a message centre refuses (SMPP 3.4, section 5.1.3; the last ones of 5.0).
 *
 * <p>Only what is wrong with the centre, or with how we are set up there, is the gateway's. A
 * number that is not of this list, such as those that vendors make up, says nothing: it takes
 * nothing from the centre, and the message is tried once more at most, unless all get that number.
 */
final class SmppCommandStatus {

  private static final int QUEUE_FULL = 0x14;
  private static final int THROTTLED = 0x58;

  /** A bind, the account, the sender that is set, the centre itself, or too much at once. */
  private static final Set<Integer> GATEWAY =
      Set.of(
          0x04,
          0x05,
          0x08,
          0x0A,
          0x0D,
          0x0E,
          0x0F,
          QUEUE_FULL,
          0x15,
          0x48,
          0x49,
          0x53,
          THROTTLED,
          0x100,
          0x101,
          0x102,
          0x103);

  /** A field of ours that this centre does not take in this message. */
  private static final Set<Integer> FIELD =
      Set.of(
          0x02, 0x03, 0x06, 0x07, 0x43, 0x54, 0x61, 0x62, 0x63, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0x104,
          0x105);

  private SmppCommandStatus() {}

  /** Whether the message centre asks for fewer messages, and nothing else is wrong. */
  static boolean isThrottled(int status) {
    return status == THROTTLED || status == QUEUE_FULL;
  }

  /** The failure of a message that was refused with a number. */
  static HandOverFailedException failure(int status, Exception fault) {
    String reply = String.format("command_status 0x%02X", status);
    if (GATEWAY.contains(status)) {
      return new HandOverFailedException(FailureCause.OURS, reply, fault);
    }
    FailureCause cause = cause(status);
    return switch (cause) {
      case UNCLEAR -> HandOverFailedException.unexplained(reply, fault);
      case RECEIVER -> HandOverFailedException.unreachable(reply, fault);
      default -> HandOverFailedException.refused(cause, isCertain(status), reply, fault);
    };
  }

  private static FailureCause cause(int status) {
    if (FIELD.contains(status)) {
      return FailureCause.OURS;
    }
    return switch (status) {
      case 0x0B, 0x50, 0x51, 0x65, 0x106 -> FailureCause.ADDRESS;
      case 0x01, 0x66 -> FailureCause.CONTENT;
      case 0x45, 0x64, 0xFE -> FailureCause.RECEIVER;
      default -> FailureCause.UNCLEAR;
    };
  }

  /** Type and plan of a number are always the same of us; 65 and 66 are used for many things. */
  private static boolean isCertain(int status) {
    return switch (status) {
      case 0x50, 0x51, 0x65, 0x66, 0x106 -> false;
      default -> true;
    };
  }
}
