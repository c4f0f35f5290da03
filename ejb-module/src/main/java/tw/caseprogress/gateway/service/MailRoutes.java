package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.HeloName;
import tw.caseprogress.gateway.LetterWords;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.smtp.service.MailComposer;
import tw.caseprogress.gateway.smtp.service.ReturnPath;
import tw.caseprogress.gateway.smtp.service.SmtpTransport;
import tw.caseprogress.security.service.KeyRing;

/**
 * The way of mails: the mail server that is set up, or else the outbox if it is wanted, or none.
 */
@ApplicationScoped
public class MailRoutes implements MailTransport {

  private static final Logger LOG = Logger.getLogger(MailRoutes.class.getName());

  static final String SENDER = new LetterWords("tw.caseprogress.i18n.Mail").say("sender");

  @Inject private GatewaySettingsFile settingsFile;
  @Inject private OutboxMailTransport outbox;
  @Inject private KeyRing keys;
  @Inject private Event<GatewayHeld> held;
  @Inject private Clock clock;

  private Optional<SmtpTransport> smtp = Optional.empty();
  private Routes<OutgoingMail> routes;

  @PostConstruct
  void open() {
    GatewaySettings settings = settingsFile.inForce();
    smtp = settings.smtp().map(server -> smtp(server, settings));
    List<Routes.Way<OutgoingMail>> ways = new ArrayList<>();
    smtp.ifPresent(transport -> ways.add(way(settings.smtp().get().name(), transport)));
    if (ways.isEmpty() && settings.outbox()) {
      ways.add(way(Outbox.NAME, outbox));
    }
    if (ways.isEmpty()) {
      LOG.warning(
          "No mail server is set up (CASEPROGRESS_SMTP_URL): mails wait in the database."
              + " CASEPROGRESS_OUTBOX=on writes them into files");
    }
    routes = new Routes<>(ways, OutgoingMail::to, held::fire, clock);
  }

  private static Routes.Way<OutgoingMail> way(String name, MailTransport transport) {
    return new Routes.Way<>(name, 1, transport::send);
  }

  private SmtpTransport smtp(GatewayUrl server, GatewaySettings settings) {
    Optional<ReturnPath> returnPath =
        settings.bounces().map(mailbox -> returnPath(mailbox, settings));
    return new SmtpTransport(
        server,
        new MailComposer(settings.mailFrom(), SENDER, clock),
        returnPath,
        HeloName.of(settings.helo(), System.getProperty("caseprogress.public.url", "")),
        TrustedAuthorities.of(settings.authorities()),
        clock);
  }

  private ReturnPath returnPath(GatewayUrl mailbox, GatewaySettings settings) {
    return new ReturnPath(
        mailbox.options().getOrDefault("address", settings.mailFrom()), keys.blindIndex());
  }

  /** The addresses to which mails come back; empty where no mailbox for them is set up. */
  public Optional<ReturnPath> returnPath() {
    GatewaySettings settings = settingsFile.inForce();
    return settings.bounces().map(mailbox -> returnPath(mailbox, settings));
  }

  @Override
  public HandedOver send(OutgoingMail mail) {
    return routes.send(mail);
  }

  /** Hands a mail to one gateway, to try it out. */
  HandedOver sendBy(String gateway, OutgoingMail mail) {
    return routes.sendBy(gateway, mail);
  }

  /** How many mails it is worth to claim now. */
  public int room(int most) {
    return routes.room(most);
  }

  void switchOff(String gateway, boolean off) {
    routes.switchOff(gateway, off);
  }

  /** The parts that the ways have of the traffic. */
  public List<GatewayShare> shares() {
    return routes.shares();
  }

  /** Why the mail server is held, where it refuses everybody. */
  public List<GatewayHeld> held() {
    return routes.held();
  }

  @PreDestroy
  void close() {
    smtp.ifPresent(SmtpTransport::close);
  }
}
