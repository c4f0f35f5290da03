package tw.caseprogress.listeners;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.NIOTransport;
import tw.caseprogress.listeners.Refusal.Form;

/**
 * The connections of one listener. Four times a second the slow ones are ended; where there are too
 * many, those that have kept us waiting longest make room, so that who comes now is always served.
 */
final class Visits {

  private static final Logger LOG = System.getLogger(Visits.class.getName());
  private static final ScheduledExecutorService WATCH =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "listener-watch");
            thread.setDaemon(true);
            return thread;
          });

  private static final int PERIOD_MILLIS = 250;
  private static final int MOST_CONNECTIONS = 2000;
  private static final int MOST_WAITING = 512;
  private static final int MOST_WAITING_OF_AN_ADDRESS = 128;
  private static final int MOST_LARGE = 8;
  private static final long MOST_UNREAD_BYTES = 128L * 1024 * 1024;

  /** More than any answer has: what does not go into it keeps a thread. */
  private static final int UNREAD_BYTES_OF_A_VISIT = 24 * 1024 * 1024;

  private final Listener listener;
  private final Hosts hosts = Hosts.ofSettings();
  private final Set<String> gateways =
      Arrays.stream(System.getProperty("caseprogress.proxy.trusted", "").split(","))
          .map(gateway -> Spelling.one(gateway.strip()))
          .collect(Collectors.toUnmodifiableSet());
  private final Map<Connection<?>, Visit> visits = new ConcurrentHashMap<>();
  private final RefusalCounts counts;

  Visits(Listener listener) {
    this.listener = listener;
    counts = RefusalCounts.of(listener);
  }

  Listener listener() {
    return listener;
  }

  Hosts hosts() {
    return hosts;
  }

  RefusalCounts counts() {
    return counts;
  }

  /** Begins to watch, for as long as the listener is there. */
  void watch() {
    WeakReference<Visits> self = new WeakReference<>(this);
    ScheduledFuture<?>[] rounds = new ScheduledFuture<?>[1];
    rounds[0] =
        WATCH.scheduleWithFixedDelay(
            () -> {
              Visits watched = self.get();
              if (watched == null) {
                rounds[0].cancel(false);
              } else {
                watched.round();
              }
            },
            PERIOD_MILLIS,
            PERIOD_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  void enter(Connection<?> connection) {
    ((NIOConnection) connection).setMaxAsyncWriteQueueSize(UNREAD_BYTES_OF_A_VISIT);
    of(connection);
  }

  void leave(Connection<?> connection) {
    visits.remove(connection);
  }

  Visit of(Connection<?> connection) {
    return visits.computeIfAbsent(connection, Visits::visit);
  }

  /** Gives an answer past the parser and ends the connection once it is read. */
  void refuse(Visit visit, Refusal refusal, Form form) {
    if (visit.refused()) {
      answer(visit, refusal, form);
    }
  }

  /** Ends a connection without a word; counted once, however many requests came with it. */
  void end(Visit visit) {
    if (visit.refused()) {
      counts.ended();
    }
    visit.connection().closeSilently();
  }

  private void answer(Visit visit, Refusal refusal, Form form) {
    counts.refused(refusal);
    byte[] answer = refusal.answer(form, listener.methods());
    write(visit.connection(), answer, () -> endAnswer(visit.connection()));
  }

  /** Sends bytes past the parser, after whatever is on its way already. */
  static void write(Connection<?> connection, byte[] bytes, Runnable then) {
    ((NIOTransport) connection.getTransport())
        .getAsyncQueueIO()
        .getWriter()
        .write(
            connection,
            Buffers.wrap(connection.getMemoryManager(), bytes),
            new EmptyCompletionHandler<WriteResult<Buffer, SocketAddress>>() {
              @Override
              public void completed(WriteResult<Buffer, SocketAddress> result) {
                then.run();
              }

              @Override
              public void failed(Throwable failure) {
                connection.closeSilently();
              }
            });
  }

  /**
   * Tells the client that nothing more comes; what it still sends is taken for a while, or it would
   * see an error.
   */
  private static void endAnswer(Connection<?> connection) {
    try {
      ((SocketChannel) ((NIOConnection) connection).getChannel()).shutdownOutput();
    } catch (IOException e) {
      connection.closeSilently();
    }
  }

  /** Whether one more body that is not small may be received, the ones on their way included. */
  boolean hasRoomForLarge() {
    return visits.values().stream().filter(Visit::isLarge).count() <= MOST_LARGE;
  }

  private static Visit visit(Connection<?> connection) {
    InetSocketAddress peer = (InetSocketAddress) connection.getPeerAddress();
    return new Visit(
        connection, peer == null ? "" : Spelling.one(peer.getAddress().getHostAddress()));
  }

  private void round() {
    try {
      long now = System.nanoTime();
      visits.keySet().removeIf(connection -> !connection.isOpen());
      List<Visit> slow = visits.values().stream().filter(visit -> visit.isTooSlow(now)).toList();
      slow.forEach(this::endSlow);
      makeRoom();
      counts.tell(now);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The connections of " + listener + " were not looked at", e);
    }
  }

  private void endSlow(Visit visit) {
    switch (visit.stage()) {
      case BODY -> {
        Form form = visit.form();
        if (visit.givenUp()) {
          answer(visit, Refusal.TIMEOUT, form);
        }
      }
      case REFUSED -> visit.connection().closeSilently(); // counted already
      default -> end(visit);
    }
  }

  private void makeRoom() {
    visits.values().stream()
        .filter(visit -> isIncomplete(visit) && !gateways.contains(visit.address()))
        .collect(Collectors.groupingBy(Visit::address))
        .values()
        .forEach(sameAddress -> endOldest(sameAddress, MOST_WAITING_OF_AN_ADDRESS));
    endOldest(matching(Visits::isIncomplete), MOST_WAITING);
    int tooMany = visits.size() - MOST_CONNECTIONS;
    if (tooMany > 0) {
      List<Visit> waiting = matching(Visit::isWaiting);
      endOldest(waiting, Math.max(0, waiting.size() - tooMany));
    }
    endGreatestUnread();
  }

  private List<Visit> matching(Predicate<Visit> wanted) {
    return visits.values().stream().filter(wanted).toList();
  }

  private static boolean isIncomplete(Visit visit) {
    return visit.stage() == Visit.Stage.HEAD || visit.stage() == Visit.Stage.BODY;
  }

  private void endOldest(List<Visit> some, int mayStay) {
    if (some.size() > mayStay) {
      some.stream()
          .sorted(Comparator.comparingLong((ToLongFunction<Visit>) Visit::since))
          .limit(some.size() - (long) mayStay)
          .forEach(this::end);
    }
  }

  private void endGreatestUnread() {
    long unread = visits.values().stream().mapToLong(Visit::unread).sum();
    if (unread <= MOST_UNREAD_BYTES) {
      return;
    }
    List<Visit> greatestFirst =
        visits.values().stream().sorted(Comparator.comparingInt(Visit::unread).reversed()).toList();
    for (Visit visit : greatestFirst) {
      if (unread <= MOST_UNREAD_BYTES) {
        return;
      }
      unread -= visit.unread();
      end(visit);
    }
  }
}
