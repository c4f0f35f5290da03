package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.gateway.HandOverDeadline;

/**
 * One connection to a mail server, together with the line it runs on, which can be cut while
 * Jakarta Mail waits on it. Used by one hand-over at a time.
 */
final class SmtpConnection {

  private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());

  private final StagedTransport transport;
  private final MailServer server;
  private HandOverDeadline deadline;
  private Socket line;
  private boolean used;
  private boolean cut;
  private Instant idleSince = Instant.MIN;

  private SmtpConnection(MailServer server, HandOverDeadline deadline) {
    this.server = server;
    this.deadline = deadline;
    String scheme = server.url().scheme();
    Properties properties = server.properties();
    properties.put("mail." + scheme + ".socketFactory", new Lines());
    properties.put("mail." + scheme + ".socketFactory.fallback", "false");
    properties.put("mail." + scheme + ".ssl.socketFactory", new TlsLines(server.tls()));
    this.transport =
        new StagedTransport(
            Session.getInstance(properties),
            new URLName(scheme, server.url().host(), server.port(), null, null, null),
            this::given,
            this::answered);
  }

  /**
   * Connects and signs in.
   *
   * @param deadline cuts the line when it passes
   * @throws MailServerException if that does not come about
   */
  static SmtpConnection open(MailServer server, HandOverDeadline deadline)
      throws MailServerException {
    SmtpConnection connection = new SmtpConnection(server, deadline);
    try {
      connection.transport.connect(
          server.url().host(),
          server.port(),
          server.url().user().orElse(null),
          server.url().password().orElse(null));
      return connection;
    } catch (MessagingException e) {
      connection.cut();
      StagedTransport far = connection.transport;
      throw new MailServerException(
          far.stage(), SmtpReply.ofConnecting(far.stage(), far.code(), far.words(), e), e);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, server.url().name() + ": the connection broke", e);
      connection.cut();
      SmtpStage stage = connection.transport.stage();
      throw new MailServerException(stage, SmtpReply.of(stage, 0, ""), e);
    }
  }

  /** From now on serves another hand-over. */
  void serve(HandOverDeadline next) {
    deadline = next;
    deadline.holds(line);
  }

  /** Asks the server whether it is still there. */
  boolean isAlive() {
    return !transport.isBroken() && transport.isConnected();
  }

  /** Whether another mail may be tried on it. */
  boolean isUsable() {
    return !cut && !transport.isBroken();
  }

  /**
   * Sends a mail.
   *
   * @throws MailServerException if it was refused, or was not answered
   */
  void send(SMTPMessage message, Address... to) throws MailServerException {
    transport.begin();
    try {
      transport.sendMessage(message, to);
    } catch (MessagingException e) {
      // any 2xx takes it, whatever Jakarta Mail expects
      boolean taken = transport.stage() == SmtpStage.END && transport.code() / 100 == 2;
      if (!taken) {
        throw fault(e);
      }
    } catch (RuntimeException e) {
      // how far it came tells whether it may have left; the line is of no more use
      LOG.log(Level.WARNING, server.url().name() + ": a hand-over broke", e);
      MailServerException fault = fault(e);
      cut();
      throw fault;
    } finally {
      used = true;
    }
  }

  /** Whether it carried a mail before: then the server may have ended it by itself. */
  boolean isUsed() {
    return used;
  }

  private MailServerException fault(Exception e) {
    SmtpStage stage = transport.stage();
    boolean cutInData = stage == SmtpStage.DATA && transport.code() < 400;
    int code = cutInData ? 0 : transport.code();
    return new MailServerException(stage, SmtpReply.of(stage, code, transport.words()), e);
  }

  private void given() {
    allow(server.watch().given(deadline));
  }

  private void answered() {
    server.watch().answered(deadline);
    allow(server.answer());
  }

  /** How long the next answer may take; on the plain line, on which TLS reads too. */
  private void allow(Duration answer) {
    try {
      line.setSoTimeout((int) Math.max(1, answer.toMillis()));
    } catch (IOException e) {
      // it is gone: whoever reads from it will say so
      return;
    }
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
    cut = true;
    try {
      if (line != null) {
        line.close();
      }
    } catch (IOException e) {
      // it is gone all the more
      return;
    } finally {
      close();
    }
  }

  private Socket hold(Socket plain) {
    line = plain;
    deadline.holds(plain);
    return plain;
  }

  /** Gives Jakarta Mail its line, and keeps it. */
  private final class Lines extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
      Socket plain = new Socket();
      plain.setTcpNoDelay(true);
      return hold(plain);
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw connectsByItself();
    }
  }

  /**
   * Puts TLS on top of a line, and keeps the line: for TLS from the first byte Jakarta Mail makes
   * the line itself, and connects it within the time that is set for that.
   */
  private final class TlsLines extends SSLSocketFactory {

    private final SSLSocketFactory tls;

    TlsLines(SSLSocketFactory tls) {
      this.tls = tls;
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean closeToo)
        throws IOException {
      return tls.createSocket(hold(plain), host, port, closeToo);
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw connectsByItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw connectsByItself();
    }
  }

  // refused in both factories: Jakarta Mail puts TLS on whatever comes from an SSLSocketFactory, so
  // that the plain lines cannot be of that class, and the methods are abstract in either parent
  private static UnsupportedOperationException connectsByItself() {
    return new UnsupportedOperationException("Jakarta Mail connects by itself");
  }
}
