package tw.caseprogress.gateway.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.RefusalRow;
import tw.caseprogress.gateway.TrafficSplit;

/**
 * The gateways of a channel, with the traffic parted among them.
 *
 * <p>Safe for concurrent use; the parts are this server's own view of its gateways.
 *
 * @param <M> the kind of message
 */
final class Routes<M> {

  private static final Logger LOG = Logger.getLogger(Routes.class.getName());
  private static final int MOST_PROBES = 3;

  private final Map<String, Route<M>> routes = new TreeMap<>();
  private final Function<M, String> address;
  private final Consumer<GatewayHeld> alarm;
  private final Clock clock;

  /** A gateway with its weight among the others. */
  record Way<M>(String name, int weight, Function<M, HandedOver> gateway) {}

  private static final class Route<M> {

    private final Way<M> way;
    private final AtomicReference<GatewayShare> share;
    private final RefusalRow row;
    private final AtomicInteger probes = new AtomicInteger();
    private volatile boolean switchedOff;

    Route(Way<M> way, Instant now) {
      this.way = way;
      this.share = new AtomicReference<>(GatewayShare.whole(way.name(), way.weight(), now));
      this.row = new RefusalRow(way.name());
    }

    /** A gateway that is silent once it has a message must not get all of them, one by one. */
    private boolean isBeingTried() {
      return share.get().isDown() && probes.get() >= MOST_PROBES;
    }
  }

  /**
   * Gateways of which only good is known.
   *
   * @param address whom a message is for
   * @param alarm is told of each gateway that refuses everybody
   */
  Routes(List<Way<M>> ways, Function<M, String> address, Consumer<GatewayHeld> alarm, Clock clock) {
    this.address = address;
    this.alarm = alarm;
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
    boolean probe = route.share.get().isDown();
    if (probe) {
      route.probes.incrementAndGet();
    }
    try {
      HandedOver handedOver = handedOver(route.way, message);
      if (route.row.taken()) {
        LOG.log(Level.INFO, "{0} takes messages again", route.way.name());
      }
      change(route, share -> share.took(clock.instant()));
      return new HandedOver(route.way.name(), handedOver.messageId());
    } catch (HandOverFailedException e) {
      if (e.isOfGateway()) {
        change(route, share -> share.failed(clock.instant()));
      }
      throw e.at(route.way.name(), e.isRefusal() ? refused(route, message, e) : e.failure());
    } finally {
      if (probe) {
        route.probes.decrementAndGet();
      }
    }
  }

  /** What breaks on the way without a word may have left. */
  private static <M> HandedOver handedOver(Way<M> way, M message) {
    try {
      return way.gateway().apply(message);
    } catch (HandOverFailedException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, way.name() + ": a hand-over broke, nobody knows whether it left", e);
      throw new HandOverFailedException(FailureCause.UNCLEAR, e.getClass().getSimpleName(), e);
    }
  }

  /** One refused message takes nothing from a gateway; a row of them all. */
  private FailureCause refused(Route<M> route, M message, HandOverFailedException refusal) {
    RefusalRow.Judgement judged =
        route.row.refused(address.apply(message), refusal, clock.instant());
    if (judged.begins().isPresent()) {
      hold(route, judged.begins().get());
    } else if (judged.cause() != FailureCause.OURS && judged.cause() != FailureCause.UNCLEAR) {
      change(route, share -> share.answered(clock.instant()));
    }
    return judged.cause();
  }

  private void hold(Route<M> route, GatewayHeld held) {
    change(route, share -> share.held(held.reply(), clock.instant()));
    LOG.log(
        Level.SEVERE,
        "{0} refuses one address after the other since {1}: {2}. It is held until it takes a message",
        new Object[] {held.gateway(), held.since(), held.reply()});
    try {
      alarm.accept(held);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Nobody could be told that a gateway is held", e);
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
        .filter(route -> !route.switchedOff && !route.isBeingTried())
        .map(route -> route.share.get())
        .toList();
  }

  /** The gateways that refuse everybody, and what they answer. */
  List<GatewayHeld> held() {
    return routes.values().stream().flatMap(route -> route.row.held().stream()).toList();
  }

  private void change(Route<M> route, UnaryOperator<GatewayShare> step) {
    route.share.updateAndGet(step);
  }
}
