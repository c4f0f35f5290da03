package tw.caseprogress.gateway;

/** Why a message could not be handed over, or did not arrive. */
public enum FailureCause {
  /** The address cannot be reached, now or later. */
  ADDRESS(DeliveryOutcome.PERMANENT_FAILURE),
  /** The gateway does not take these words, whoever they are for; no fault of the gateway. */
  CONTENT(DeliveryOutcome.PERMANENT_FAILURE),
  /** The receiver cannot be reached for now: mailbox full, telephone switched off. */
  RECEIVER(DeliveryOutcome.TEMPORARY_FAILURE),
  /** Our side failed: no connection, no account, refused by the gateway for its own reasons. */
  OURS(DeliveryOutcome.TECHNICAL_FAILURE),
  /**
   * Nobody knows whether it was taken: all of it was given, and no answer came that says so or that
   * refuses it.
   */
  UNCLEAR(DeliveryOutcome.UNCLEAR);

  private final DeliveryOutcome outcome;

  FailureCause(DeliveryOutcome outcome) {
    this.outcome = outcome;
  }

  /** What became of a message that failed for this cause. */
  public DeliveryOutcome outcome() {
    return outcome;
  }
}
