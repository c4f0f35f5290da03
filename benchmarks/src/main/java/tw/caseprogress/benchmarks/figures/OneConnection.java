package tw.caseprogress.benchmarks.figures;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One connection for all who ask, as a pool keeps it; closed by none of them. On Linux, with the
 * database on the same machine.
 */
final class OneConnection implements AutoCloseable {

  /** The unit in which Linux tells the CPU of a process. */
  private static final double MILLIS_A_TICK = 10;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private final Connection connection;
  private final long process;

  OneConnection(DataSource database) throws SQLException {
    connection = database.getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      process = row.getLong(1);
    }
  }

  /** Answers the connection whenever asked for one. */
  DataSource dataSource() {
    Connection kept = proxy(Connection.class, connection, "close", null);
    return proxy(DataSource.class, null, "getConnection", kept);
  }

  /** The CPU that the process behind the connection has used so far, in milliseconds. */
  double cpuMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
    String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(afterName[USER]) + Long.parseLong(afterName[SYSTEM])) * MILLIS_A_TICK;
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
