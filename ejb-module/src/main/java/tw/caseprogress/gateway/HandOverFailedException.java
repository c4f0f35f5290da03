package tw.caseprogress.gateway;

/** A notice or report could not be handed over; it says nothing about its content. */
public class HandOverFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureCause failure;
  private final String gateway;
  private final boolean certain;
  private final About about;

  /** What a failure tells of. */
  private enum About {
    /** Of the gateway: it may fail for other messages too. */
    GATEWAY,
    /** Of one message: the gateway works, and answered, or should have. */
    MESSAGE,
    /** Of one receiver: his mailbox is full, his telephone is switched off. */
    RECEIVER,
    /** Of one message that was refused, surely not taken, for a reason that nobody knows. */
    UNEXPLAINED,
    /** Of whoever is new: the receiver's server lets him wait once, and then takes his messages. */
    NEWCOMER,
    /** Of a message that was never given to the gateway. */
    NOT_GIVEN
  }

  /** Our side failed. */
  public HandOverFailedException(String reason, Exception cause) {
    this(FailureCause.OURS, reason, cause);
  }

  /**
   * Failed for a cause; where that is ours, it is the gateway's too.
   *
   * @param reply what the other side answered, without the address
   */
  public HandOverFailedException(FailureCause failure, String reply, Exception cause) {
    this(
        failure,
        "",
        reply,
        true,
        failure == FailureCause.OURS ? About.GATEWAY : About.MESSAGE,
        cause);
  }

  private HandOverFailedException(
      FailureCause failure,
      String gateway,
      String reply,
      boolean certain,
      About about,
      Exception cause) {
    super(reply, cause);
    this.failure = failure;
    this.gateway = gateway;
    this.certain = certain;
    this.about = about;
  }

  /**
   * One message refused by a gateway that works, for whatever cause, ours included.
   *
   * @param certain whether the answer can mean nothing else
   */
  public static HandOverFailedException refused(
      FailureCause failure, boolean certain, String reply, Exception cause) {
    return new HandOverFailedException(failure, "", reply, certain, About.MESSAGE, cause);
  }

  /** A receiver who cannot be reached for now, which says nothing of any other. */
  public static HandOverFailedException unreachable(String reply, Exception cause) {
    return new HandOverFailedException(
        FailureCause.RECEIVER, "", reply, true, About.RECEIVER, cause);
  }

  /** One message surely refused, for a reason that nobody knows. */
  public static HandOverFailedException unexplained(String reply, Exception cause) {
    return new HandOverFailedException(
        FailureCause.UNCLEAR, "", reply, true, About.UNEXPLAINED, cause);
  }

  /** A receiver who lets everybody wait once of whom he has not heard before: greylisting. */
  public static HandOverFailedException greylisted(String reply, Exception cause) {
    return new HandOverFailedException(
        FailureCause.RECEIVER, "", reply, true, About.NEWCOMER, cause);
  }

  /** A message that could not even be given to the gateway, through no fault of that. */
  public static HandOverFailedException notGiven(
      FailureCause failure, String reason, Exception cause) {
    return new HandOverFailedException(failure, "", reason, true, About.NOT_GIVEN, cause);
  }

  /** The same failure, with the name of the gateway at which it happened and what it means. */
  public HandOverFailedException at(String gatewayName, FailureCause meaning) {
    return new HandOverFailedException(meaning, gatewayName, getMessage(), certain, about, this);
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
    return about != About.GATEWAY && about != About.NOT_GIVEN;
  }

  /** Whether it says nothing of any other receiver: he alone cannot be reached, or he is new. */
  public boolean isOfReceiver() {
    return about == About.RECEIVER || about == About.NEWCOMER;
  }

  /** Whether it was surely refused, and only the reason is not known. */
  public boolean isUnexplained() {
    return about == About.UNEXPLAINED;
  }

  /** Whether it was refused for now because everybody is at first. */
  public boolean isGreylisting() {
    return about == About.NEWCOMER;
  }

  /** Whether it says something about the gateway. */
  public boolean isOfGateway() {
    return about == About.GATEWAY;
  }
}
