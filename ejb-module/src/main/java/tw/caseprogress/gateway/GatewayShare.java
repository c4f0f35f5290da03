package tw.caseprogress.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much of the traffic a gateway gets.
 *
 * <p>Each failure of ours halves its part, down to none; receipts that are slow halve it too, but
 * leave it a tenth. A gateway without traffic is tried with one message every few seconds; from the
 * first that it takes on, its part doubles as long as all goes well. A gateway that refuses
 * everybody in the same words is held: it has no traffic either until it takes a message ({@link
 * RefusalRow}).
 *
 * @param weight its part among healthy gateways, 0 or more
 * @param percent what is left of that part, 0 to 100
 * @param changedAt when the part changed last, or the gateway was tried last
 * @param heldFor what it answers everybody, while it is held for that
 */
public record GatewayShare(
    String name, int weight, int percent, Instant changedAt, Optional<String> heldFor) {

  /** How often a gateway without traffic is tried. */
  public static final Duration PROBE_EVERY = Duration.ofSeconds(2);

  /** How long all has to go well before the part doubles. */
  public static final Duration DOUBLE_EVERY = Duration.ofSeconds(5);

  private static final int WHOLE = 100;
  private static final int LEAST = 10;

  public GatewayShare {
    if (weight < 0 || percent < 0 || percent > WHOLE) {
      throw new IllegalArgumentException(name + ": " + weight + ", " + percent + " %");
    }
  }

  /** A gateway that is not held. */
  public GatewayShare(String name, int weight, int percent, Instant changedAt) {
    this(name, weight, percent, changedAt, Optional.empty());
  }

  /** A gateway of which only good is known. */
  public static GatewayShare whole(String name, int weight, Instant now) {
    return new GatewayShare(name, weight, WHOLE, now);
  }

  /** After a hand-over that failed on our side. */
  public GatewayShare failed(Instant now) {
    int half = percent / 2;
    return with(half < LEAST ? 0 : half, now);
  }

  /** After it refused everybody in the same words. */
  public GatewayShare held(String reply, Instant now) {
    return new GatewayShare(name, weight, 0, now, Optional.of(reply));
  }

  /** After an answer that shows that it is there: as if it took something, unless it is held. */
  public GatewayShare answered(Instant now) {
    return heldFor.isPresent() ? this : took(now);
  }

  /** After receipts were found to come late. */
  public GatewayShare slow(Instant now) {
    return percent == 0 ? this : with(Math.max(LEAST, percent / 2), now);
  }

  /** After a hand-over that was taken. */
  public GatewayShare took(Instant now) {
    if (percent == 0) {
      return new GatewayShare(name, weight, LEAST, now);
    }
    boolean longEnough = !now.isBefore(changedAt.plus(DOUBLE_EVERY));
    return percent < WHOLE && longEnough ? with(Math.min(WHOLE, percent * 2), now) : this;
  }

  /** As one message is on its way to find out whether it works again. */
  public GatewayShare probed(Instant now) {
    return with(percent, now);
  }

  /** Whether it gets no traffic. */
  public boolean isDown() {
    return percent == 0;
  }

  /** Whether it gets no traffic and is to be tried with one message. */
  public boolean isProbeDue(Instant now) {
    return isDown() && weight > 0 && !now.isBefore(changedAt.plus(PROBE_EVERY));
  }

  /** Its part in numbers that can be compared with those of others. */
  public int traffic() {
    return weight * percent;
  }

  private GatewayShare with(int newPercent, Instant now) {
    return new GatewayShare(name, weight, newPercent, now, heldFor);
  }
}
