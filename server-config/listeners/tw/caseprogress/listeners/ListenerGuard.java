package tw.caseprogress.listeners;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.IOStrategy;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.ContentEncoding;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOServerConnection;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;

/**
 * Puts our filters into a listener before it takes its first connection, and leaves the work to the
 * server's usual strategy.
 *
 * <p>A strategy of input and output is the one class of a listener that the server lets itself be
 * told by name, also when the listener is made anew because a setting was changed.
 */
public final class ListenerGuard implements IOStrategy {

  private static final Logger LOG = System.getLogger(ListenerGuard.class.getName());
  private static final ListenerGuard INSTANCE = new ListenerGuard();

  private final IOStrategy workers = WorkerThreadIOStrategy.getInstance();
  private final Set<Transport> guarded =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private ListenerGuard() {
    RefusalCountsBean.show();
  }

  /** The one instance; the server calls this method by its name. */
  public static ListenerGuard getInstance() {
    return INSTANCE;
  }

  @Override
  public boolean executeIoEvent(Connection connection, IOEvent event) throws IOException {
    return executeIoEvent(connection, event, true);
  }

  @Override
  public boolean executeIoEvent(Connection connection, IOEvent event, boolean enabled)
      throws IOException {
    if (event == IOEvent.SERVER_ACCEPT && guarded.add(connection.getTransport())) {
      try {
        guard((TCPNIOServerConnection) connection);
      } catch (RuntimeException | LinkageError e) {
        guarded.remove(connection.getTransport());
        LOG.log(Level.ERROR, "A listener has no guard: it serves nobody until it has one", e);
        turnAway((TCPNIOServerConnection) connection);
        return true;
      }
    }
    return workers.executeIoEvent(connection, event, enabled);
  }

  @Override
  public Executor getThreadPoolFor(Connection connection, IOEvent event) {
    return workers.getThreadPoolFor(connection, event);
  }

  @Override
  public ThreadPoolConfig createDefaultWorkerPoolConfig(Transport transport) {
    return workers.createDefaultWorkerPoolConfig(transport);
  }

  private static void turnAway(TCPNIOServerConnection listening) throws IOException {
    SocketChannel client = ((ServerSocketChannel) listening.getChannel()).accept();
    if (client != null) {
      client.close();
    }
  }

  private static void guard(TCPNIOServerConnection listening) {
    FilterChain chain = (FilterChain) listening.getTransport().getProcessor();
    Visits visits = new Visits(Listener.of(listening.getLocalAddress()));
    int codec = chain.indexOfType(HttpCodecFilter.class);
    HttpCodecFilter parser = (HttpCodecFilter) chain.get(codec);
    Door door = new Door(visits);
    WholeRequests wholeRequests = new WholeRequests(visits);
    for (ContentEncoding encoding : parser.getContentEncodings()) {
      parser.removeContentEncoding(encoding);
      parser.addContentEncoding(new PackedAnswers(encoding));
    }
    chain.add(codec + 1, wholeRequests);
    chain.add(chain.indexOfType(TransportFilter.class) + 1, door);
    visits.watch();
  }
}
