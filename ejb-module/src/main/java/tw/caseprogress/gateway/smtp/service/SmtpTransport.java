package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.OutgoingMail;

/**
 * Hands mails to one mail server, over connections that stay open between mails.
 *
 * <p>{@code smtps://} speaks TLS from the first byte; {@code smtp://} changes to TLS where the
 * server offers it, and refuses to go on without where the option {@code starttls=required} is set.
 * Safe for concurrent use: every caller has a connection of its own while it sends. From connecting
 * to the last answer a hand-over has one deadline ({@link HandOverWatch}).
 */
public final class SmtpTransport implements MailTransport, AutoCloseable {

  private static final Duration MAY_HAVE_BEEN_CLOSED = Duration.ofSeconds(20);

  private final GatewayUrl server;
  private final Optional<ReturnPath> returnPath;
  private final MailComposer composer;
  private final Clock clock;
  private final HandOverWatch watch;
  private final Properties properties;
  private final Session composing;
  private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

  /**
   * A transport to a server; connects with the first mail.
   *
   * @param returnPath where mails come back to; empty for the sender's own address
   */
  public SmtpTransport(
      GatewayUrl server, MailComposer composer, Optional<ReturnPath> returnPath, Clock clock) {
    this(server, composer, returnPath, clock, HandOverWatch.LONGEST);
  }

  SmtpTransport(
      GatewayUrl server,
      MailComposer composer,
      Optional<ReturnPath> returnPath,
      Clock clock,
      Duration longest) {
    this.server = server;
    this.composer = composer;
    this.returnPath = returnPath;
    this.clock = clock;
    this.watch = new HandOverWatch(server.name(), longest);
    this.properties = properties(server);
    this.composing = Session.getInstance(new Properties());
  }

  private static Properties properties(GatewayUrl server) {
    String protocol = "mail." + server.scheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(protocol + "connectiontimeout", "5000");
    properties.setProperty(protocol + "timeout", "15000");
    properties.setProperty(protocol + "quitwait", "false");
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
      message = composer.compose(mail, composing);
      returnPath.ifPresent(path -> message.setEnvelopeFrom(path.of(mail.key())));
      to = message.getAllRecipients();
    } catch (AddressException e) {
      throw new HandOverFailedException(FailureCause.ADDRESS, "no mail address", e);
    } catch (MessagingException e) {
      throw new HandOverFailedException("cannot be composed", e);
    }
    try (HandOverDeadline deadline = watch.begin()) {
      send(message, to, deadline);
    }
    return new HandedOver(server.name(), composer.messageId(mail));
  }

  private void send(SMTPMessage message, Address[] to, HandOverDeadline deadline) {
    SmtpConnection connection = open(deadline);
    try {
      connection.send(message, to);
    } catch (MessagingException e) {
      SmtpReply reply = SmtpReply.of(e);
      if (reply.cause() == FailureCause.OURS || deadline.hasPassed()) {
        connection.cut();
        throw fault(reply.text(), e, deadline);
      }
      keep(connection, deadline);
      throw new HandOverFailedException(reply.cause(), reply.text(), e);
    }
    keep(connection, deadline);
  }

  private SmtpConnection open(HandOverDeadline deadline) {
    for (SmtpConnection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      waiting.serve(deadline);
      boolean fresh = clock.instant().isBefore(waiting.idleSince().plus(MAY_HAVE_BEEN_CLOSED));
      if (fresh || waiting.isAlive()) {
        return waiting;
      }
      waiting.cut();
    }
    try {
      return SmtpConnection.open(server, properties, deadline);
    } catch (MessagingException e) {
      throw fault(SmtpReply.ofConnecting(e), e, deadline);
    }
  }

  private HandOverFailedException fault(
      String reply, MessagingException cause, HandOverDeadline deadline) {
    return new HandOverFailedException(
        deadline.hasPassed() ? HandOverDeadline.PASSED : reply, cause);
  }

  private void keep(SmtpConnection connection, HandOverDeadline deadline) {
    if (deadline.end()) {
      connection.rest(clock.instant());
      idle.push(connection);
    } else {
      connection.cut();
    }
  }

  /** Says goodbye on all open connections. */
  @Override
  public void close() {
    watch.close();
    for (SmtpConnection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      waiting.close();
    }
  }
}
