package tw.caseprogress.notification;

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
  /** Not to be sent any more. */
  CANCELLED
}
