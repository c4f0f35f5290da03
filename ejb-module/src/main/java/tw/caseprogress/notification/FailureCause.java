package tw.caseprogress.notification;

/** Why a notice could not be handed over, or did not arrive. */
public enum FailureCause {
  /** The address cannot be reached, now or later. */
  ADDRESS(NoticeState.PERMANENT_FAILURE),
  /** The gateway does not take these words, whoever they are for; no fault of the gateway. */
  CONTENT(NoticeState.PERMANENT_FAILURE),
  /** The receiver cannot be reached for now: mailbox full, telephone switched off. */
  RECEIVER(NoticeState.TEMPORARY_FAILURE),
  /** Our side failed: no connection, no account, refused by the gateway for its own reasons. */
  OURS(NoticeState.TECHNICAL_FAILURE);

  private final NoticeState state;

  FailureCause(NoticeState state) {
    this.state = state;
  }

  /** The state of a notice that failed for this cause. */
  public NoticeState state() {
    return state;
  }
}
