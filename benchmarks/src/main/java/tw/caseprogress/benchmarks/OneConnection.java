package tw.caseprogress.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * One connection for all who ask, as a pool keeps it; closed by none of them. On Linux, with the
 * database on the same machine.
 */
public final class OneConnection implements AutoCloseable {

  private final Connection connection;
  private final long process;

  /** Takes it from a database that has one left. */
  public OneConnection(DataSource database) throws SQLException {
    connection = database.getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      process = row.getLong(1);
    }
  }

  /** Answers the connection whenever asked for one. */
  public DataSource dataSource() {
    Connection kept = proxy(Connection.class, connection, "close", null);
    return proxy(DataSource.class, null, "getConnection", kept);
  }

  /** How long the processors have worked for the process behind the connection. */
  public Duration cpu() {
    return CpuTime.of(process);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Does as the target does, but for one method, which only answers. */
  private static <T> T proxy(Class<T> type, T target, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> {
              if (called.getName().equals(method)) {
                return answer;
              }
              try {
                return called.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
