package tw.caseprogress.gateway;

/** A notice or report could not be handed over; it says nothing about its content. */
public class HandOverFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureCause failure;
  private final String gateway;

  /** Our side failed. */
  public HandOverFailedException(String reason, Exception cause) {
    this(FailureCause.OURS, reason, cause);
  }

  /**
   * Failed for a cause.
   *
   * @param reply what the other side answered, without the address
   */
  public HandOverFailedException(FailureCause failure, String reply, Exception cause) {
    this(failure, "", reply, cause);
  }

  private HandOverFailedException(
      FailureCause failure, String gateway, String reply, Exception cause) {
    super(reply, cause);
    this.failure = failure;
    this.gateway = gateway;
  }

  /** The same failure, with the name of the gateway at which it happened. */
  public HandOverFailedException at(String gatewayName) {
    return new HandOverFailedException(failure, gatewayName, getMessage(), this);
  }

  public FailureCause failure() {
    return failure;
  }

  /** The name of the gateway; empty when none could be chosen. */
  public String gateway() {
    return gateway;
  }
}
