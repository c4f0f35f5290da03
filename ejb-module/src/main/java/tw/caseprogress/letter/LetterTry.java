package tw.caseprogress.letter;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;

/**
 * One try to hand a letter over, and what came of it.
 *
 * @param failure empty when it was taken
 * @param messageId the id by which the mail server knows it; empty after a failure
 * @param reply what the other side answered, without the address; may be empty
 */
public record LetterTry(
    Instant at, Optional<FailureCause> failure, Optional<String> messageId, String reply) {

  /** A try that was taken. */
  public static LetterTry taken(Instant at, HandedOver handedOver) {
    return new LetterTry(at, Optional.empty(), handedOver.messageId(), "");
  }

  /** A try that failed. */
  public static LetterTry failed(Instant at, HandOverFailedException fault) {
    String reply = fault.getMessage();
    return new LetterTry(
        at, Optional.of(fault.failure()), Optional.empty(), reply == null ? "" : reply);
  }

  /** Whether nobody knows if it was taken. */
  public boolean isUnclear() {
    return failure.equals(Optional.of(FailureCause.UNCLEAR));
  }
}
