package tw.caseprogress.listeners;

import java.io.IOException;
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

  private static final ListenerGuard INSTANCE = new ListenerGuard();

  private final IOStrategy workers = WorkerThreadIOStrategy.getInstance();
  private final Set<Transport> guarded =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private ListenerGuard() {}

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
      guard((TCPNIOServerConnection) connection);
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

  private static void guard(TCPNIOServerConnection listening) {
    FilterChain chain = (FilterChain) listening.getTransport().getProcessor();
    Visits visits = new Visits(Listener.of(listening.getLocalAddress()));
    int codec = chain.indexOfType(HttpCodecFilter.class);
    HttpCodecFilter parser = (HttpCodecFilter) chain.get(codec);
    for (ContentEncoding encoding : parser.getContentEncodings()) {
      parser.removeContentEncoding(encoding);
      parser.addContentEncoding(new PackedAnswers(encoding));
    }
    chain.add(codec + 1, new WholeRequests(visits));
    chain.add(chain.indexOfType(TransportFilter.class) + 1, new Door(visits));
    visits.watch();
  }
}
