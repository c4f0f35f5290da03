package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.Properties;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;

/**
 * One connection to a mail server, together with the line it runs on, which can be cut while
 * Jakarta Mail waits on it. Used by one hand-over at a time.
 */
final class SmtpConnection {

  private static final int SMTP = 25;
  private static final int SMTPS = 465;

  private final Transport transport;
  private final Lines lines;
  private Instant idleSince = Instant.MIN;

  private SmtpConnection(Transport transport, Lines lines) {
    this.transport = transport;
    this.lines = lines;
  }

  /**
   * Connects and signs in.
   *
   * @param deadline cuts the line when it passes
   * @throws MessagingException if that does not come about
   */
  static SmtpConnection open(GatewayUrl server, Properties properties, HandOverDeadline deadline)
      throws MessagingException {
    Lines lines = new Lines(deadline);
    Properties own = new Properties();
    own.putAll(properties);
    own.put("mail." + server.scheme() + ".socketFactory", lines);
    own.put("mail." + server.scheme() + ".socketFactory.fallback", "false");
    SmtpConnection connection =
        new SmtpConnection(Session.getInstance(own).getTransport(server.scheme()), lines);
    try {
      connection.transport.connect(
          server.host(),
          server.portOr(server.scheme().equals("smtps") ? SMTPS : SMTP),
          server.user().orElse(null),
          server.password().orElse(null));
      return connection;
    } catch (MessagingException e) {
      connection.cut();
      throw e;
    }
  }

  /** From now on serves another hand-over. */
  void serve(HandOverDeadline deadline) {
    deadline.holds(lines.line);
  }

  /** Asks the server whether it is still there. */
  boolean isAlive() {
    return transport.isConnected();
  }

  void send(SMTPMessage message, Address... to) throws MessagingException {
    transport.sendMessage(message, to);
  }

  void rest(Instant now) {
    idleSince = now;
  }

  Instant idleSince() {
    return idleSince;
  }

  /** Says goodbye. */
  void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // it is gone: that was the purpose
      return;
    }
  }

  /** Ends without a word, and so without waiting for one. */
  void cut() {
    try {
      if (lines.line != null) {
        lines.line.close();
      }
    } catch (IOException e) {
      // it is gone all the more
      return;
    } finally {
      close();
    }
  }

  /** Gives Jakarta Mail its line, and keeps it; TLS goes on top of it. */
  private static final class Lines extends SocketFactory {

    private static final String UNCONNECTED = "Jakarta Mail connects by itself";

    private final HandOverDeadline deadline;
    private Socket line;

    Lines(HandOverDeadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public Socket createSocket() throws IOException {
      line = new Socket();
      line.setTcpNoDelay(true);
      deadline.holds(line);
      return line;
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException(UNCONNECTED);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException(UNCONNECTED);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException(UNCONNECTED);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException(UNCONNECTED);
    }
  }
}
