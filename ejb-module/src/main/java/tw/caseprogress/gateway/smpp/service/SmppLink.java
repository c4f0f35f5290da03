package tw.caseprogress.gateway.smpp.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.TrustedAuthorities;

/**
 * The bound session with one message centre: made when it is first needed, made anew when it was
 * lost. One hand-over binds; those that wait for it meanwhile share what comes of it. Safe for
 * concurrent use.
 */
final class SmppLink implements AutoCloseable {

  /** What is noted of a message for which no time was left before it was submitted. */
  static final String NO_TIME = "no time left to submit";

  private static final int SMPP = 2775;
  private static final int CONNECT_MILLIS = 5_000;
  private static final int LONGEST_BIND_MILLIS = 10_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final int LONGEST_ANSWER_MILLIS = 120_000;

  private final GatewayUrl centre;
  private final MessageReceiverListener inbox;
  private final TrustedAuthorities trusted;
  private final Duration bindWithin;
  private final int answerMillis;
  private final int enquireMillis;
  private final ReentrantLock binding = new ReentrantLock();
  private SmppSession session;
  private Socket line;
  private long failedAt;
  private HandOverFailedException failure;
  private volatile boolean closed;

  /** A link that asks every so often whether the other side is still there. */
  SmppLink(GatewayUrl centre, MessageReceiverListener inbox, TrustedAuthorities trusted) {
    this.centre = centre;
    this.inbox = inbox;
    this.trusted = trusted;
    this.bindWithin =
        Duration.ofMillis(
            Math.min(centre.number("timeout", LONGEST_BIND_MILLIS), LONGEST_BIND_MILLIS));
    this.answerMillis = Math.min(centre.number("answer", ANSWER_MILLIS), LONGEST_ANSWER_MILLIS);
    this.enquireMillis = centre.number("enquire", 15_000);
  }

  /**
   * Binds if it is not bound.
   *
   * @throws HandOverFailedException if the message centre cannot be reached or refuses the bind, or
   *     there is no time to wait for it
   */
  void listen(HandOverDeadline deadline) {
    long asked = System.nanoTime();
    enter(deadline);
    try {
      bindIfNeeded(deadline, asked);
    } finally {
      binding.unlock();
    }
  }

  /**
   * The session, bound; its line is cut when the deadline of whoever writes to it passes. Who has
   * no time left gets none: others share it, and theirs is not over.
   *
   * @throws HandOverFailedException if the message centre cannot be reached or refuses the bind, or
   *     there is no time to wait for it
   */
  SmppSession bound(HandOverDeadline deadline) {
    long asked = System.nanoTime();
    enter(deadline);
    try {
      requireTime(deadline);
      bindIfNeeded(deadline, asked);
      requireTime(deadline);
      deadline.holds(line);
      return session;
    } finally {
      binding.unlock();
    }
  }

  /**
   * Refuses what comes too late to be submitted.
   *
   * @throws HandOverFailedException if there is no time left
   */
  static void requireTime(HandOverDeadline deadline) {
    if (deadline.left().isZero()) {
      throw new HandOverFailedException(NO_TIME, null);
    }
  }

  private void bindIfNeeded(HandOverDeadline deadline, long asked) {
    if (closed) {
      throw new HandOverFailedException("closed", null);
    }
    if (session == null || !session.getSessionState().isBound()) {
      if (failure != null && failedAt - asked > 0) {
        throw failure;
      }
      drop();
      bind(deadline);
    }
  }

  private void enter(HandOverDeadline deadline) {
    try {
      if (!binding.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new HandOverFailedException("no bind in time", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HandOverFailedException("interrupted", e);
    }
  }

  private void bind(HandOverDeadline deadline) {
    SmppSession fresh = new SmppSession((host, port) -> connect(host, port, deadline));
    fresh.setTransactionTimer(answerMillis);
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
          deadline.millis((int) bindWithin.toMillis()));
      session = fresh;
      failure = null;
    } catch (IOException e) {
      fresh.close();
      failure =
          new HandOverFailedException(
              FailureCause.OURS, "no bind: " + e.getClass().getSimpleName(), e);
      failedAt = System.nanoTime();
      throw failure;
    }
  }

  private Socket connect(String host, int port, HandOverDeadline deadline) throws IOException {
    line = new Socket();
    deadline.holds(line);
    line.connect(new InetSocketAddress(host, port), deadline.millis(CONNECT_MILLIS));
    line.setTcpNoDelay(true);
    if (!centre.scheme().equals("smpps")) {
      return line;
    }
    SSLSocket secure = (SSLSocket) trusted.socketFactory().createSocket(line, host, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the name in the certificate counts
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  /**
   * Gives a session up that does not answer any more; the next call binds anew. Whoever else waits
   * on it is told at once.
   */
  void lost(SmppSession silent) {
    if (silent == null) {
      return;
    }
    binding.lock();
    try {
      if (session != silent) {
        return;
      }
      session = null;
      cut();
    } finally {
      binding.unlock();
    }
    silent.close(); // waits for threads of its own: not in the way of the next bind
  }

  private void cut() {
    try {
      line.close();
    } catch (IOException e) {
      // it is gone: that was the purpose
      return;
    }
  }

  private void drop() {
    if (session != null) {
      cut();
      session.close();
      session = null;
    }
  }

  @Override
  public void close() {
    closed = true;
    binding.lock();
    try {
      if (session != null) {
        session.setTransactionTimer(bindWithin.toMillis()); // nobody waits long for a goodbye
        session.unbindAndClose();
        session = null;
      }
    } finally {
      binding.unlock();
    }
  }
}
