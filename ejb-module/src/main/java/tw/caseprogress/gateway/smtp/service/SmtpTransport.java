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
import tw.caseprogress.gateway.TrustedAuthorities;

/**
 * Hands mails to one mail server, over connections that stay open between mails.
 *
 * <p>{@code smtps://} speaks TLS from the first byte; {@code smtp://} changes to TLS where the
 * server offers it, and refuses to go on without where the option {@code starttls=required} is set.
 * Safe for concurrent use: every caller has a connection of its own while it sends. From connecting
 * to the final dot a hand-over has one deadline ({@link HandOverWatch}); after the dot the server
 * has a longer one for its answer, and a mail that is not answered then is unclear, not unsent.
 */
public final class SmtpTransport implements MailTransport, AutoCloseable {

  private static final Duration MAY_HAVE_BEEN_CLOSED = Duration.ofSeconds(20);

  private final MailServer server;
  private final Optional<ReturnPath> returnPath;
  private final MailComposer composer;
  private final Clock clock;
  private final Session composing;
  private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

  /**
   * A transport to a server; connects with the first mail.
   *
   * @param returnPath where mails come back to; empty for the sender's own address
   * @param helo the name by which we greet; the option {@code helo} goes before it
   */
  public SmtpTransport(
      GatewayUrl server,
      MailComposer composer,
      Optional<ReturnPath> returnPath,
      String helo,
      TrustedAuthorities trusted,
      Clock clock) {
    this(
        new MailServer(
            server,
            server.options().getOrDefault("helo", helo),
            trusted.socketFactory(),
            new HandOverWatch(server.name()),
            MailServer.ANSWER),
        composer,
        returnPath,
        clock);
  }

  SmtpTransport(
      MailServer server, MailComposer composer, Optional<ReturnPath> returnPath, Clock clock) {
    this.server = server;
    this.composer = composer;
    this.returnPath = returnPath;
    this.clock = clock;
    this.composing = Session.getInstance(new Properties());
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
      throw HandOverFailedException.notGiven(FailureCause.ADDRESS, "no mail address", e);
    } catch (MessagingException e) {
      throw HandOverFailedException.notGiven(FailureCause.OURS, "cannot be composed", e);
    }
    try (HandOverDeadline deadline = server.watch().begin()) {
      send(message, to, deadline);
    }
    return new HandedOver(server.url().name(), composer.messageId(mail));
  }

  private void send(SMTPMessage message, Address[] to, HandOverDeadline deadline) {
    SmtpConnection connection = open(deadline);
    try {
      connection.send(message, to);
    } catch (MailServerException e) {
      // a server ends connections after some time, or some mails: that is no failure
      if (connection.isUsed() && e.isBeforeMail() && !deadline.hasPassed()) {
        connection.cut();
        sendAnew(message, to, deadline);
        return;
      }
      throw failed(connection, e, deadline);
    }
    keep(connection, deadline);
  }

  private void sendAnew(SMTPMessage message, Address[] to, HandOverDeadline deadline) {
    SmtpConnection connection = connect(deadline);
    try {
      connection.send(message, to);
    } catch (MailServerException e) {
      throw failed(connection, e, deadline);
    }
    keep(connection, deadline);
  }

  private HandOverFailedException failed(
      SmtpConnection connection, MailServerException fault, HandOverDeadline deadline) {
    if (fault.failure().isRefusal() && connection.isUsable() && !deadline.hasPassed()) {
      keep(connection, deadline);
    } else {
      connection.cut();
    }
    return failure(fault, deadline);
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
    return connect(deadline);
  }

  private SmtpConnection connect(HandOverDeadline deadline) {
    try {
      return SmtpConnection.open(server, deadline);
    } catch (MailServerException e) {
      throw failure(e, deadline);
    }
  }

  /** What was cut by the deadline was not refused; after the dot it is unclear all the same. */
  private static HandOverFailedException failure(
      MailServerException fault, HandOverDeadline deadline) {
    HandOverFailedException failure = fault.failure();
    return deadline.hasPassed() && failure.failure() == FailureCause.OURS
        ? new HandOverFailedException(HandOverDeadline.PASSED, fault)
        : failure;
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
    server.watch().close();
    for (SmtpConnection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      waiting.close();
    }
  }
}
