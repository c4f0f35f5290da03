package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.schema.ColumnText;

/**
 * One try to hand a notice over, and what came of it.
 *
 * @param gateway the way that was tried; empty when none could be
 * @param messageId the id by which the receiving side knows it; empty after a failure
 * @param failure empty when it was taken
 * @param reply what the other side answered, without the address; may be empty
 */
public record Attempt(
    long noticeId,
    Instant at,
    String gateway,
    Optional<String> messageId,
    Optional<FailureCause> failure,
    String reply) {

  /** A try that was taken. */
  public static Attempt taken(long noticeId, Instant at, HandedOver handedOver) {
    return new Attempt(
        noticeId, at, handedOver.gateway(), handedOver.messageId(), Optional.empty(), "");
  }

  /** The same try without the words of the other side, for when the database refuses those. */
  public Attempt bare() {
    return new Attempt(
        noticeId,
        at,
        ColumnText.fit(gateway, GatewayUrl.LONGEST_NAME),
        Optional.empty(),
        failure,
        "");
  }

  /** A try that failed. */
  public static Attempt failed(long noticeId, Instant at, HandOverFailedException fault) {
    return new Attempt(
        noticeId,
        at,
        fault.gateway(),
        Optional.empty(),
        Optional.of(fault.failure()),
        fault.getMessage());
  }
}
