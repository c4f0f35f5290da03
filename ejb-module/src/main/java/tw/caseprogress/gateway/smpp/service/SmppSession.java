package tw.caseprogress.gateway.smpp.service;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * A session of jSMPP that knows of each submit_sm whether it has left, and that tells whoever waits
 * for an answer when the line is gone: jSMPP itself lets them wait to the end of their time.
 */
final class SmppSession extends SMPPSession {

  private static final int SUBMIT_SM = 4;
  private static final int COMMAND = 4;
  private static final int SEQUENCE = 12;

  // answers that were read before the line broke are still at work
  private static final Duration GRACE = Duration.ofMillis(200);

  private final ThreadLocal<SmppSubmission> submitting;
  private final Set<Integer> unanswered;

  /** Hands one submit_sm over. */
  @FunctionalInterface
  interface Submit {

    /** Submits by the session. */
    String by(SMPPSession session)
        throws PDUException,
            ResponseTimeoutException,
            InvalidResponseException,
            NegativeResponseException,
            IOException;
  }

  /** Opens the line to a message centre. */
  @FunctionalInterface
  interface Connect {

    /** A socket, connected. */
    Socket to(String host, int port) throws IOException;
  }

  SmppSession(Connect connect) {
    this(connect, new ThreadLocal<>(), ConcurrentHashMap.newKeySet());
  }

  private SmppSession(
      Connect connect, ThreadLocal<SmppSubmission> submitting, Set<Integer> unanswered) {
    super(
        new SynchronizedPDUSender(new DefaultPDUSender()),
        new LenientPduReader(),
        (host, port) -> new Line(connect.to(host, port), submitting, unanswered));
    this.submitting = submitting;
    this.unanswered = unanswered;
    addSessionStateListener((now, before, session) -> tellIfClosed(now));
  }

  /**
   * Submits, and notes when it has left.
   *
   * @return the id that the message centre gave; null where it gave none
   */
  String submit(SmppSubmission submission, Submit submit)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    submitting.set(submission);
    try {
      return submit.by(this);
    } finally {
      submitting.remove();
      if (submission.isWritten()) {
        unanswered.remove(submission.sequence());
      }
    }
  }

  private void tellIfClosed(SessionState now) {
    if (now != SessionState.CLOSED || unanswered.isEmpty()) {
      return;
    }
    LockSupport.parkNanos(GRACE.toNanos());
    for (Integer sequence : unanswered) {
      PendingResponse<Command> waiting = removePendingResponse(sequence);
      if (waiting != null) {
        waiting.doneWithInvalidResponse(new InvalidResponseException("the line is gone"));
      }
    }
  }

  /** The line of a session, which notes when a submit_sm was written. */
  private static final class Line extends SocketConnection {

    private final OutputStream out;

    Line(Socket socket, ThreadLocal<SmppSubmission> submitting, Set<Integer> unanswered)
        throws IOException {
      super(socket);
      this.out = new Noting(super.getOutputStream(), submitting, unanswered);
    }

    @Override
    public OutputStream getOutputStream() {
      return out;
    }
  }

  private static final class Noting extends FilterOutputStream {

    private final ThreadLocal<SmppSubmission> submitting;
    private final Set<Integer> unanswered;

    Noting(OutputStream out, ThreadLocal<SmppSubmission> submitting, Set<Integer> unanswered) {
      super(out);
      this.submitting = submitting;
      this.unanswered = unanswered;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      SmppSubmission submission = submitting.get();
      if (submission == null
          || ByteBuffer.wrap(bytes, from, length).getInt(from + COMMAND) != SUBMIT_SM) {
        out.write(bytes, from, length);
        return;
      }
      int sequence = ByteBuffer.wrap(bytes, from, length).getInt(from + SEQUENCE);
      unanswered.add(sequence);
      try {
        out.write(bytes, from, length);
        out.flush();
      } catch (IOException e) {
        unanswered.remove(sequence);
        throw e;
      }
      submission.written(sequence);
    }
  }
}
