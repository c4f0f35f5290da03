package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.SmsGateway;
import tw.caseprogress.gateway.TextMessageReceived;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.http.service.HttpSmsGateway;
import tw.caseprogress.gateway.smpp.service.SmppGateway;

/** The ways of text messages: all gateways that are set up, or else the outbox if it is wanted. */
@ApplicationScoped
public class TextMessageRoutes implements SmsGateway {

  private static final Logger LOG = Logger.getLogger(TextMessageRoutes.class.getName());
  private static final int USUAL_WEIGHT = 100;

  @Inject private GatewaySettingsFile settingsFile;
  @Inject private OutboxSmsGateway outbox;
  @Inject private Event<DeliveryReceipt> receipts;
  @Inject private Event<TextMessageReceived> received;
  @Inject private Event<GatewayHeld> held;
  @Inject private Clock clock;

  private final List<SmppGateway> centres = new ArrayList<>();
  private Routes<OutgoingTextMessage> routes;

  @PostConstruct
  void open() {
    GatewaySettings settings = settingsFile.inForce();
    TrustedAuthorities trusted = TrustedAuthorities.of(settings.authorities());
    List<Routes.Way<OutgoingTextMessage>> ways = new ArrayList<>();
    for (GatewayUrl url : settings.smpp()) {
      SmppGateway centre = new SmppGateway(url, receipts::fire, received::fire, trusted);
      centres.add(centre);
      ways.add(way(url, centre));
    }
    settings.http().forEach(url -> ways.add(way(url, new HttpSmsGateway(url, trusted))));
    if (ways.isEmpty() && settings.outbox()) {
      ways.add(new Routes.Way<>(Outbox.NAME, USUAL_WEIGHT, outbox::send));
    }
    if (ways.isEmpty()) {
      LOG.warning(
          "No gateway of text messages is set up (CASEPROGRESS_SMPP_URL or _SMS_HTTP_URL): text"
              + " messages wait in the database. CASEPROGRESS_OUTBOX=on writes them into files");
    }
    routes = new Routes<>(ways, OutgoingTextMessage::to, held::fire, clock);
  }

  private static Routes.Way<OutgoingTextMessage> way(GatewayUrl url, SmsGateway gateway) {
    return new Routes.Way<>(url.name(), url.number("weight", USUAL_WEIGHT), gateway::send);
  }

  @Override
  public HandedOver send(OutgoingTextMessage message) {
    return routes.send(message);
  }

  /** Hands a message to one gateway, to try it out. */
  HandedOver sendBy(String gateway, OutgoingTextMessage message) {
    return routes.sendBy(gateway, message);
  }

  /**
   * Answers a message by the gateway that brought it; by another if that one is switched off or
   * fails for a reason of ours. Quiet hours do not hold: who asks is awake.
   *
   * @throws HandOverFailedException if no gateway took it
   */
  public HandedOver answer(String gateway, OutgoingTextMessage message) {
    if (routes.isOpen(gateway)) {
      try {
        return routes.sendBy(gateway, message);
      } catch (HandOverFailedException e) {
        if (e.failure() != FailureCause.OURS) {
          throw e;
        }
        LOG.log(Level.FINE, "To be answered by another gateway", e);
      }
    }
    return routes.send(message);
  }

  /** How many messages it is worth to claim now: none in quiet hours, none while all are down. */
  public int room(int most) {
    return isQuiet(settingsFile.inForce(), LocalTime.now(clock)) ? 0 : routes.room(most);
  }

  /** Quiet hours hold whatever the way: what the screen says of them is true of a trial too. */
  static boolean isQuiet(GatewaySettings settings, LocalTime now) {
    return settings.quietHours().isQuietAt(now);
  }

  void slow(String gateway) {
    routes.slow(gateway);
  }

  void switchOff(String gateway, boolean off) {
    routes.switchOff(gateway, off);
  }

  /** The parts that the gateways have of the traffic. */
  public List<GatewayShare> shares() {
    return routes.shares();
  }

  /** The gateways that refuse everybody. */
  public List<GatewayHeld> held() {
    return routes.held();
  }

  /** Sees to it that every message centre is bound, so that receipts come in. */
  void listen() {
    for (SmppGateway centre : centres) {
      try {
        centre.listen();
      } catch (HandOverFailedException e) {
        LOG.log(Level.FINE, "Not bound", e);
      }
    }
  }

  @PreDestroy
  void close() {
    centres.forEach(SmppGateway::close);
  }
}
