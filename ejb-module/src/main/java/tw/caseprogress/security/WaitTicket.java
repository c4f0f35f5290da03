package tw.caseprogress.security;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed promise that one attempt is judged after a wait; good for one secret, one network, once.
 *
 * @param id by which it is used once
 * @param from when it may be used
 * @param until when it is worth nothing any more
 */
public record WaitTicket(UUID id, Instant from, Instant until) {

  private static final String CONTEXT = "wait-ticket";
  private static final int BODY = 2 * Long.BYTES + 2 * Long.BYTES;
  private static final int MARK = 16;

  /** A ticket whose wait begins now. */
  public static WaitTicket begin(UUID id, Instant now, GuessRule rule) {
    Instant from = Instant.ofEpochSecond(now.plus(rule.delay()).getEpochSecond());
    return new WaitTicket(id, from, from.plus(rule.waitedFor()));
  }

  /** The ticket as a text that is safe in a form and in JSON. */
  public String signed(KeyedHash hash, String secret, ClientNetwork network) {
    byte[] body = body();
    byte[] whole = Arrays.copyOf(body, BODY + MARK);
    System.arraycopy(mark(hash, body, secret, network), 0, whole, BODY, MARK);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * Reads a ticket; empty if it is forged, damaged, for another secret or network, or too old.
   *
   * @param text as somebody sent it
   */
  public static Optional<WaitTicket> read(
      String text, KeyedHash hash, String secret, ClientNetwork network, Instant now) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (whole.length != BODY + MARK) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(whole, BODY);
    byte[] mark = Arrays.copyOfRange(whole, BODY, BODY + MARK);
    if (!MessageDigest.isEqual(mark, mark(hash, body, secret, network))) {
      return Optional.empty();
    }
    return Optional.of(of(ByteBuffer.wrap(body))).filter(ticket -> now.isBefore(ticket.until));
  }

  /** How long the wait still lasts; zero once it is over. */
  public Duration left(Instant now) {
    return now.isBefore(from) ? Duration.between(now, from) : Duration.ZERO;
  }

  private static WaitTicket of(ByteBuffer body) {
    UUID id = new UUID(body.getLong(), body.getLong());
    return new WaitTicket(
        id, Instant.ofEpochSecond(body.getLong()), Instant.ofEpochSecond(body.getLong()));
  }

  private byte[] body() {
    return ByteBuffer.allocate(BODY)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(from.getEpochSecond())
        .putLong(until.getEpochSecond())
        .array();
  }

  private static byte[] mark(KeyedHash hash, byte[] body, String secret, ClientNetwork network) {
    String value =
        String.join("\n", Base64.getEncoder().encodeToString(body), secret, network.narrow());
    return Arrays.copyOf(hash.of(CONTEXT, value), MARK);
  }
}
