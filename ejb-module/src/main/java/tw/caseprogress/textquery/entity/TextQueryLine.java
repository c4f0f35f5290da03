package tw.caseprogress.textquery.entity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the log keeps of a message, before it is known what became of it.
 *
 * @param messageId by which the gateway knows it; empty where it gives none
 * @param senderMasked the number without its middle
 * @param senderIndex keyed hash of the number
 * @param textIndex keyed hash of the words
 */
public record TextQueryLine(
    Instant receivedAt,
    String gateway,
    Optional<String> messageId,
    String senderMasked,
    byte[] senderIndex,
    byte[] textIndex) {

  public TextQueryLine {
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(gateway, "gateway");
    Objects.requireNonNull(messageId, "messageId");
  }
}
