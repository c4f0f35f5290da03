package tw.caseprogress.gateway;

/** What became of a message after a gateway had taken it, or why no gateway took it. */
public enum DeliveryOutcome {
  /** It arrived. */
  DELIVERED,
  /** The address cannot be reached, now or later. */
  PERMANENT_FAILURE,
  /** The receiver cannot be reached for now. */
  TEMPORARY_FAILURE,
  /** Our side failed. */
  TECHNICAL_FAILURE,
  /** Nobody knows whether it was taken. */
  UNCLEAR
}
