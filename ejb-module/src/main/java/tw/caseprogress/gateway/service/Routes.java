package tw.caseprogress.gateway.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.TrafficSplit;

/**
 * The gateways of a channel, with the traffic parted among them.
 *
 * <p>Safe for concurrent use; the parts are this server's own view of its gateways.
 *
 * @param <M> the kind of message
 */
final class Routes<M> {

  private final Map<String, Route<M>> routes = new TreeMap<>();
  private final Clock clock;

  /** A gateway with its weight among the others. */
  record Way<M>(String name, int weight, Function<M, HandedOver> gateway) {}

  private static final class Route<M> {

    private final Way<M> way;
    private final AtomicReference<GatewayShare> share;
    private volatile boolean switchedOff;

    Route(Way<M> way, Instant now) {
      this.way = way;
      this.share = new AtomicReference<>(GatewayShare.whole(way.name(), way.weight(), now));
    }
  }

  Routes(List<Way<M>> ways, Clock clock) {
    this.clock = clock;
    ways.forEach(way -> routes.put(way.name(), new Route<>(way, clock.instant())));
  }

  /**
   * Hands a message to the gateway that is next.
   *
   * @throws NoWayOpenException if none may be used
   * @throws HandOverFailedException if that gateway did not take it
   */
  HandedOver send(M message) {
    Route<M> route = next().orElseThrow(() -> new NoWayOpenException(routes.keySet().toString()));
    return by(route, message);
  }

  /** Hands a message to one gateway, whatever its part; for trying it out. */
  HandedOver sendBy(String name, M message) {
    return Optional.ofNullable(routes.get(name))
        .map(route -> by(route, message))
        .orElseThrow(() -> new NoWayOpenException(name));
  }

  private HandedOver by(Route<M> route, M message) {
    try {
      HandedOver handedOver = route.way.gateway().apply(message);
      change(route, share -> share.took(clock.instant()));
      return new HandedOver(route.way.name(), handedOver.messageId());
    } catch (HandOverFailedException e) {
      if (e.failure() == FailureCause.OURS) {
        change(route, share -> share.failed(clock.instant()));
      } else {
        change(route, share -> share.took(clock.instant()));
      }
      throw e.at(route.way.name());
    }
  }

  private Optional<Route<M>> next() {
    Instant now = clock.instant();
    Optional<GatewayShare> chosen =
        TrafficSplit.choose(open(), now, ThreadLocalRandom.current().nextDouble());
    if (chosen.isPresent() && chosen.get().isProbeDue(now)) {
      GatewayShare share = chosen.get();
      boolean mine = routes.get(share.name()).share.compareAndSet(share, share.probed(now));
      return mine ? Optional.of(routes.get(share.name())) : next();
    }
    return chosen.map(share -> routes.get(share.name()));
  }

  /** How many messages it is worth to claim: none while all gateways are down, one to try them. */
  int room(int most) {
    List<GatewayShare> open = open();
    if (open.stream().anyMatch(share -> share.traffic() > 0)) {
      return most;
    }
    return open.stream().anyMatch(share -> share.isProbeDue(clock.instant())) ? 1 : 0;
  }

  /** Notes that the receipts of a gateway come late. */
  void slow(String name) {
    Optional.ofNullable(routes.get(name))
        .ifPresent(route -> change(route, share -> share.slow(clock.instant())));
  }

  /** Switches a gateway off, or on again. */
  void switchOff(String name, boolean off) {
    Optional.ofNullable(routes.get(name)).ifPresent(route -> route.switchedOff = off);
  }

  /** Whether there is a gateway of that name that is not switched off. */
  boolean isOpen(String name) {
    Route<M> route = routes.get(name);
    return route != null && !route.switchedOff;
  }

  /** The parts of all gateways, switched off or not. */
  List<GatewayShare> shares() {
    return routes.values().stream().map(route -> route.share.get()).toList();
  }

  private List<GatewayShare> open() {
    return routes.values().stream()
        .filter(route -> !route.switchedOff)
        .map(route -> route.share.get())
        .toList();
  }

  private void change(Route<M> route, UnaryOperator<GatewayShare> step) {
    route.share.updateAndGet(step);
  }
}
