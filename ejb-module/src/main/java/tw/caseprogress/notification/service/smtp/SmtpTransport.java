package tw.caseprogress.notification.service.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.notification.FailureCause;
import tw.caseprogress.notification.GatewayUrl;
import tw.caseprogress.notification.HandOverFailedException;
import tw.caseprogress.notification.HandedOver;
import tw.caseprogress.notification.MailTransport;
import tw.caseprogress.notification.OutgoingMail;

/**
 * Hands mails to one mail server, over connections that stay open between mails.
 *
 * <p>{@code smtps://} speaks TLS from the first byte; {@code smtp://} changes to TLS where the
 * server offers it, and refuses to go on without where the option {@code starttls=required} is set.
 * Safe for concurrent use: every caller has a connection of its own while it sends.
 */
public final class SmtpTransport implements MailTransport, AutoCloseable {

  private static final int SMTP = 25;
  private static final int SMTPS = 465;
  private static final Duration MAY_HAVE_BEEN_CLOSED = Duration.ofSeconds(20);

  private final GatewayUrl server;
  private final Optional<ReturnPath> returnPath;
  private final MailComposer composer;
  private final Clock clock;
  private final Session session;
  private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();

  private record Idle(Transport transport, Instant since) {}

  /**
   * A transport to a server; connects with the first mail.
   *
   * @param returnPath where mails come back to; empty for the sender's own address
   */
  public SmtpTransport(
      GatewayUrl server, MailComposer composer, Optional<ReturnPath> returnPath, Clock clock) {
    this.server = server;
    this.composer = composer;
    this.returnPath = returnPath;
    this.clock = clock;
    this.session = Session.getInstance(properties(server));
  }

  private static Properties properties(GatewayUrl server) {
    String protocol = "mail." + server.scheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(protocol + "connectiontimeout", "5000");
    properties.setProperty(protocol + "timeout", "15000");
    properties.setProperty(protocol + "writetimeout", "15000");
    properties.setProperty(protocol + "auth", Boolean.toString(server.user().isPresent()));
    properties.setProperty(protocol + "starttls.enable", "true");
    properties.setProperty(
        protocol + "starttls.required",
        Boolean.toString("required".equals(server.options().get("starttls"))));
    properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    if ("any".equals(server.options().get("trust"))) {
      properties.setProperty(protocol + "ssl.trust", "*");
      properties.setProperty(protocol + "ssl.checkserveridentity", "false");
    }
    return properties;
  }

  @Override
  public HandedOver send(OutgoingMail mail) {
    SMTPMessage message;
    Address[] to;
    try {
      message = composer.compose(mail, session);
      returnPath.ifPresent(path -> message.setEnvelopeFrom(path.of(mail.key())));
      to = message.getAllRecipients();
    } catch (AddressException e) {
      throw new HandOverFailedException(FailureCause.ADDRESS, "no mail address", e);
    } catch (MessagingException e) {
      throw new HandOverFailedException("cannot be composed", e);
    }
    Transport transport = open();
    try {
      transport.sendMessage(message, to);
    } catch (MessagingException e) {
      SmtpReply reply = SmtpReply.of(e);
      if (reply.cause() == FailureCause.OURS) {
        close(transport);
      } else {
        idle.push(new Idle(transport, clock.instant()));
      }
      throw new HandOverFailedException(reply.cause(), reply.text(), e);
    }
    idle.push(new Idle(transport, clock.instant()));
    return new HandedOver(server.name(), composer.messageId(mail));
  }

  private Transport open() {
    for (Idle waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      boolean fresh = clock.instant().isBefore(waiting.since().plus(MAY_HAVE_BEEN_CLOSED));
      if (fresh || waiting.transport().isConnected()) {
        return waiting.transport();
      }
      close(waiting.transport());
    }
    try {
      Transport transport = session.getTransport(server.scheme());
      transport.connect(
          server.host(),
          server.portOr(server.scheme().equals("smtps") ? SMTPS : SMTP),
          server.user().orElse(null),
          server.password().orElse(null));
      return transport;
    } catch (MessagingException e) {
      throw new HandOverFailedException(SmtpReply.ofConnecting(e), e);
    }
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // it is gone: that was the purpose
      return;
    }
  }

  /** Says goodbye on all open connections. */
  @Override
  public void close() {
    for (Idle waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      close(waiting.transport());
    }
  }
}
