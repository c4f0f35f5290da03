package tw.caseprogress.gateway;

/** A notice or report could not be handed over; it says nothing about its content. */
public class HandOverFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureCause failure;
  private final String gateway;
  private final boolean certain;
  private final boolean refusal;

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
    this(failure, "", reply, true, failure != FailureCause.OURS, cause);
  }

  private HandOverFailedException(
      FailureCause failure,
      String gateway,
      String reply,
      boolean certain,
      boolean refusal,
      Exception cause) {
    super(reply, cause);
    this.failure = failure;
    this.gateway = gateway;
    this.certain = certain;
    this.refusal = refusal;
  }

  /**
   * One message refused by a gateway that works, for whatever cause, ours included.
   *
   * @param certain whether the answer can mean nothing else
   */
  public static HandOverFailedException refused(
      FailureCause failure, boolean certain, String reply, Exception cause) {
    return new HandOverFailedException(failure, "", reply, certain, true, cause);
  }

  /** The same failure, with the name of the gateway at which it happened and what it means. */
  public HandOverFailedException at(String gatewayName, FailureCause meaning) {
    return new HandOverFailedException(meaning, gatewayName, getMessage(), certain, refusal, this);
  }

  public FailureCause failure() {
    return failure;
  }

  /** The name of the gateway; empty when none could be chosen. */
  public String gateway() {
    return gateway;
  }

  /** Whether the answer can mean nothing else than {@link #failure}. */
  public boolean isCertain() {
    return certain;
  }

  /** Whether it was about one message: the gateway itself works, as far as one message can tell. */
  public boolean isRefusal() {
    return refusal;
  }
}
