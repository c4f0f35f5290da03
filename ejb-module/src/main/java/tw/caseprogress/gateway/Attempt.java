package tw.caseprogress.gateway;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.schema.ColumnText;

/**
 * One try to hand a message over, and what came of it.
 *
 * @param gateway the way that was tried; empty when none could be
 * @param messageId the id by which the receiving side knows it; empty after a failure
 * @param failure empty when it was taken
 * @param reply what the other side answered, without the address; may be empty
 */
public record Attempt(
    Instant at,
    String gateway,
    Optional<String> messageId,
    Optional<FailureCause> failure,
    String reply) {

  /** A try that was taken. */
  public static Attempt taken(Instant at, HandedOver handedOver) {
    return new Attempt(at, handedOver.gateway(), handedOver.messageId(), Optional.empty(), "");
  }

  /** A try that failed. */
  public static Attempt failed(Instant at, HandOverFailedException fault) {
    String reply = fault.getMessage();
    return new Attempt(
        at,
        fault.gateway(),
        Optional.empty(),
        Optional.of(fault.failure()),
        reply == null ? "" : reply);
  }

  /** The same try without the words of the other side, for when the database refuses those. */
  public Attempt bare() {
    return new Attempt(
        at, ColumnText.fit(gateway, GatewayUrl.LONGEST_NAME), Optional.empty(), failure, "");
  }

  /** Whether nobody knows if it was taken. */
  public boolean isUnclear() {
    return failure.equals(Optional.of(FailureCause.UNCLEAR));
  }
}
