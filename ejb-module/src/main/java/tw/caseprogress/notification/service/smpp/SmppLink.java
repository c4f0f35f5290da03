package tw.caseprogress.notification.service.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import tw.caseprogress.notification.FailureCause;
import tw.caseprogress.notification.GatewayUrl;
import tw.caseprogress.notification.HandOverFailedException;

/**
 * The bound session with one message centre: made when it is first needed, made anew when it was
 * lost. Safe for concurrent use.
 */
final class SmppLink implements AutoCloseable {

  private static final int SMPP = 2775;
  private static final int CONNECT_MILLIS = 5_000;

  private final GatewayUrl centre;
  private final MessageReceiverListener inbox;
  private final Duration answerWithin;
  private final int enquireMillis;
  private SMPPSession session;
  private boolean closed;

  /** A link that asks every so often whether the other side is still there. */
  SmppLink(GatewayUrl centre, MessageReceiverListener inbox) {
    this.centre = centre;
    this.inbox = inbox;
    this.answerWithin = Duration.ofMillis(centre.number("timeout", 10_000));
    this.enquireMillis = centre.number("enquire", 15_000);
  }

  /**
   * The session, bound.
   *
   * @throws HandOverFailedException if the message centre cannot be reached or refuses the bind
   */
  synchronized SMPPSession bound() {
    if (closed) {
      throw new HandOverFailedException("closed", null);
    }
    if (session == null || !session.getSessionState().isBound()) {
      drop();
      session = bind();
    }
    return session;
  }

  private SMPPSession bind() {
    SMPPSession fresh = new SMPPSession(this::connect);
    fresh.setTransactionTimer(answerWithin.toMillis());
    fresh.setEnquireLinkTimer(enquireMillis);
    fresh.setPduProcessorDegree(8);
    fresh.setQueueCapacity(1000);
    fresh.setMessageReceiverListener(inbox);
    try {
      fresh.connectAndBind(
          centre.host(),
          centre.portOr(SMPP),
          new BindParameter(
              BindType.BIND_TRX,
              centre.user().orElse(""),
              centre.password().orElse(""),
              centre.options().getOrDefault("systemType", ""),
              TypeOfNumber.UNKNOWN,
              NumberingPlanIndicator.UNKNOWN,
              null),
          answerWithin.toMillis());
      return fresh;
    } catch (IOException e) {
      fresh.close();
      throw new HandOverFailedException(
          FailureCause.OURS, "no bind: " + e.getClass().getSimpleName(), e);
    }
  }

  private Connection connect(String host, int port) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
    socket.setTcpNoDelay(true);
    if (centre.scheme().equals("smpps")) {
      return new SocketConnection(
          ((SSLSocketFactory) SSLSocketFactory.getDefault())
              .createSocket(socket, host, port, true));
    }
    return new SocketConnection(socket);
  }

  /** Gives a session up that does not answer any more; the next call binds anew. */
  synchronized void lost(SMPPSession silent) {
    if (session == silent) {
      drop();
    }
  }

  private void drop() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (session != null) {
      session.unbindAndClose();
      session = null;
    }
  }
}
