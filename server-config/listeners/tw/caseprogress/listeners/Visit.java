package tw.caseprogress.listeners;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.nio.NIOConnection;
import tw.caseprogress.listeners.Refusal.Form;

/**
 * A connection, how far its request has come, and what of the body is there.
 *
 * <p>Events of one connection come one after another; the watch of {@link Visits} reads beside
 * them.
 */
final class Visit {

  /** How far the request has come. */
  enum Stage {
    /** Nothing of it is there. */
    IDLE,
    /** Its first bytes are there. */
    HEAD,
    /** Its head is there, and a body is on the way. */
    BODY,
    /** It is whole, and answered or being answered. */
    WORK,
    /** It was refused; what still comes is thrown away. */
    REFUSED
  }

  private static final long HEAD_PATIENCE = TimeUnit.SECONDS.toNanos(15);
  private static final long BODY_PATIENCE = TimeUnit.SECONDS.toNanos(20);

  /** An honest client stops once it has read the answer, which it may do after it has sent all. */
  private static final long REFUSED_SILENCE = TimeUnit.SECONDS.toNanos(2);

  private static final long REFUSED_PATIENCE = TimeUnit.SECONDS.toNanos(30);
  private static final long READING_PATIENCE = TimeUnit.SECONDS.toNanos(20);

  /** A body must come at this rate once its patience is over: a whole file within two minutes. */
  private static final int BODY_BYTES_A_SECOND = 8 * 1024;

  private static final int READ_BYTES_A_SECOND = 1024;

  /** No browser and no gateway sends a request before it has the answer to the one before. */
  private static final int MOST_AHEAD = 2;

  private static final int FIRST_BYTES = 2048;
  private static final int FIRST_LINE = 128;

  private final Connection<?> connection;
  private final String address;
  private final AtomicLong written = new AtomicLong();

  private volatile Stage stage = Stage.IDLE;
  private volatile long since = System.nanoTime();
  private volatile long heard = since;
  private volatile int received;

  /** Whether bytes have come since the request before went on to be worked at. */
  private volatile boolean heardSinceWork = true;

  /** How many requests in a row were there already when the one before went on. */
  private int ahead;

  private HttpRequestPacket request;
  private byte[] body = {};
  private int greatestBody;
  private volatile Form form = Form.PAGE;
  private final StringBuilder firstLine = new StringBuilder();
  private long readingSince = since;
  private long readingFrom;

  Visit(Connection<?> connection, String address) {
    this.connection = connection;
    this.address = address;
    connection
        .getMonitoringConfig()
        .addProbes(
            new ConnectionProbe.Adapter() {
              @Override
              public void onWriteEvent(Connection writer, Buffer data, long size) {
                written.addAndGet(size);
              }
            });
  }

  Connection<?> connection() {
    return connection;
  }

  String address() {
    return address;
  }

  Stage stage() {
    return stage;
  }

  /** When the stage was reached, by the clock of the machine's own time. */
  long since() {
    return since;
  }

  /** Whether more than a small body is being received. */
  boolean isLarge() {
    return stage == Stage.BODY && received > Listener.SMALL_BODY;
  }

  /** Whether it waits for its client to go on with a request, or with none at all. */
  boolean isWaiting() {
    return stage != Stage.WORK;
  }

  /** How the request that is on its way wants to be refused, as far as its bytes have told. */
  Form form() {
    return form;
  }

  void arriving(Buffer bytes) {
    heard = System.nanoTime();
    heardSinceWork = true;
    if (stage == Stage.IDLE) {
      firstLine.setLength(0);
      form = Form.PAGE;
      reach(Stage.HEAD);
    }
    if (stage == Stage.HEAD && firstLine.length() < FIRST_LINE) {
      int from = bytes.position();
      int to = Math.min(bytes.limit(), from + FIRST_LINE - firstLine.length());
      firstLine.append(bytes.toStringContent(StandardCharsets.ISO_8859_1, from, to));
      form = Form.ofFirstLine(firstLine);
    }
  }

  boolean isReceiving(HttpRequestPacket part) {
    return stage == Stage.BODY && request == part;
  }

  synchronized void beginBody(HttpRequestPacket head, Form toldAs, int bytes) {
    request = head;
    form = toldAs;
    greatestBody = bytes;
    body = new byte[FIRST_BYTES];
    received = 0;
    reach(Stage.BODY);
  }

  /** Keeps a part of the body; false if that would make it too large. */
  synchronized boolean keep(Buffer part) {
    int size = part.remaining();
    if (received + size > greatestBody) {
      return false;
    }
    if (received + size > body.length) {
      body = Arrays.copyOf(body, Math.max(body.length * 2, received + size));
    }
    part.get(body, received, size);
    received += size;
    return true;
  }

  /** What is there of the body. */
  synchronized byte[] body() {
    return Arrays.copyOf(body, received);
  }

  /** Whether it asks and asks without waiting for an answer; to be asked once a request. */
  boolean asksAhead() {
    ahead = heardSinceWork ? 0 : ahead + 1;
    return ahead > MOST_AHEAD;
  }

  /** Hands the request on; false if it was refused meanwhile. */
  synchronized boolean work() {
    heardSinceWork = false;
    forget();
    return reach(Stage.WORK);
  }

  void answered() {
    reach(Stage.IDLE);
  }

  /** Takes nothing more; false if that was so already. */
  synchronized boolean refused() {
    forget();
    return reach(Stage.REFUSED);
  }

  /** Takes nothing more of a body that did not come; false if it is whole now, or was refused. */
  synchronized boolean givenUp() {
    return stage == Stage.BODY && refused();
  }

  /** Whether the client is slower than any honest one. */
  boolean isTooSlow(long now) {
    long waited = now - since;
    return switch (stage) {
      case IDLE, WORK -> readsTooSlowly(now);
      case HEAD -> waited > HEAD_PATIENCE;
      case BODY ->
          waited > BODY_PATIENCE + TimeUnit.SECONDS.toNanos(1) * (received / BODY_BYTES_A_SECOND);
      case REFUSED ->
          waited > REFUSED_PATIENCE || now - Math.max(heard, since) > REFUSED_SILENCE;
    };
  }

  /** The bytes of answers that the client has not taken yet. */
  int unread() {
    return ((NIOConnection) connection).getAsyncWriteQueue().spaceInBytes();
  }

  private boolean readsTooSlowly(long now) {
    if (unread() == 0) {
      readingSince = now;
      readingFrom = written.get();
      return false;
    }
    if (now - readingSince < READING_PATIENCE) {
      return false;
    }
    long taken = written.get() - readingFrom;
    boolean tooSlow =
        taken < READ_BYTES_A_SECOND * TimeUnit.NANOSECONDS.toSeconds(now - readingSince);
    readingSince = now;
    readingFrom = written.get();
    return tooSlow;
  }

  /** Nothing comes after a refusal. */
  private synchronized boolean reach(Stage next) {
    if (stage == Stage.REFUSED) {
      return false;
    }
    since = System.nanoTime();
    stage = next;
    return true;
  }

  private void forget() {
    request = null;
    body = new byte[0];
    received = 0;
    greatestBody = 0;
  }
}
