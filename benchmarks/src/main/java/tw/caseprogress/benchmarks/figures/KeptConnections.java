package tw.caseprogress.benchmarks.figures;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One connection a thread that is never closed, as of a pool for which nobody has to wait: so that
 * signing in to the database is not measured.
 */
final class KeptConnections {

  private final DataSource source;
  private final ThreadLocal<Connection> kept = new ThreadLocal<>();

  private KeptConnections(DataSource source) {
    this.source = source;
  }

  static DataSource of(DataSource source) {
    KeptConnections connections = new KeptConnections(source);
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? connections.own()
                : invoke(source, method, arguments));
  }

  private Connection own() throws SQLException {
    if (kept.get() == null) {
      Connection opened = source.getConnection();
      kept.set(
          proxy(
              Connection.class,
              (proxy, method, arguments) ->
                  method.getName().equals("close") ? null : invoke(opened, method, arguments)));
    }
    return kept.get();
  }

  private static Object invoke(Object on, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            KeptConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
