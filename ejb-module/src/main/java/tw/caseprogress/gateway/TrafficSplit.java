package tw.caseprogress.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chooses the gateway of a message: by the parts that the gateways have left. */
public final class TrafficSplit {

  private TrafficSplit() {}

  /**
   * The gateway for the next message; empty while none may be used.
   *
   * <p>One that is due to be tried again goes first, for else a gateway that nobody uses would
   * never come back.
   *
   * @param dice 0 (included) to 1 (excluded)
   */
  public static Optional<GatewayShare> choose(List<GatewayShare> shares, Instant now, double dice) {
    Optional<GatewayShare> probe = shares.stream().filter(s -> s.isProbeDue(now)).findFirst();
    return probe.isPresent() ? probe : byPart(shares, dice);
  }

  private static Optional<GatewayShare> byPart(List<GatewayShare> shares, double dice) {
    long total = shares.stream().mapToLong(GatewayShare::traffic).sum();
    long point = (long) (dice * total);
    for (GatewayShare share : shares) {
      point -= share.traffic();
      if (point < 0) {
        return Optional.of(share);
      }
    }
    return Optional.empty();
  }
}
