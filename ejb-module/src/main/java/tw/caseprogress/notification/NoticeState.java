package tw.caseprogress.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.gateway.DeliveryOutcome;

/** What became of a notice, by cause. */
public enum NoticeState {
  /** Waits to be handed over. */
  QUEUED,
  /** Handed over to the mail server or the gateway. */
  SENT,
  /** A receipt says that it arrived. */
  DELIVERED,
  /** The address cannot be reached. */
  PERMANENT_FAILURE,
  /** The receiver cannot be reached for now. */
  TEMPORARY_FAILURE,
  /** Our side failed. */
  TECHNICAL_FAILURE,
  /** Given to a gateway that never said whether it took it: perhaps it arrived. */
  UNCLEAR,
  /** Not to be sent any more. */
  CANCELLED;

  /** The states of a notice that did not arrive or may not have, whoever is to blame. */
  public static final Set<NoticeState> FAILURES =
      Collections.unmodifiableSet(
          EnumSet.of(PERMANENT_FAILURE, TEMPORARY_FAILURE, TECHNICAL_FAILURE, UNCLEAR));

  /** The state of a notice whose message had this outcome. */
  public static NoticeState of(DeliveryOutcome outcome) {
    return switch (outcome) {
      case DELIVERED -> DELIVERED;
      case PERMANENT_FAILURE -> PERMANENT_FAILURE;
      case TEMPORARY_FAILURE -> TEMPORARY_FAILURE;
      case TECHNICAL_FAILURE -> TECHNICAL_FAILURE;
      case UNCLEAR -> UNCLEAR;
    };
  }
}
