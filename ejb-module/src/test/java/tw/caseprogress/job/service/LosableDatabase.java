package tw.caseprogress.job.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A pool as the server wraps it, of a database that can go away: from then on every call to a
 * connection handed out before fails, and not by the exception that its signature names.
 */
final class LosableDatabase {

  private final List<Connection> open = new ArrayList<>();
  private int generation;
  private boolean away;

  /** The database goes; what is open is lost. */
  void goAway() {
    generation++;
    away = true;
  }

  void comeBack() {
    away = false;
  }

  /** How many connections were handed out and not given back. */
  int open() {
    return open.size();
  }

  DataSource pool() {
    return answering(
        DataSource.class,
        (method, self) -> {
          if (away) {
            throw new SQLException("Nobody listens");
          }
          return connection();
        });
  }

  /** Hands out connections that are lost already, as a pool does that has not noticed yet. */
  DataSource poolOfLostConnections() {
    return answering(
        DataSource.class,
        (method, self) -> {
          Connection connection = connection();
          generation++;
          return connection;
        });
  }

  private Connection connection() {
    int born = generation;
    Connection connection =
        answering(
            Connection.class,
            (method, self) -> {
              if (method.equals("close")) {
                open.removeIf(one -> one == self);
              }
              if (born < generation) {
                throw new UndeclaredThrowableException(
                    new InvocationTargetException(new SQLException("The connection is gone")));
              }
              return switch (method) {
                case "isValid" -> true;
                case "prepareStatement" -> statement(PreparedStatement.class);
                case "createStatement" -> statement(Statement.class);
                default -> null;
              };
            });
    open.add(connection);
    return connection;
  }

  private static <T> T statement(Class<T> kind) {
    return answering(
        kind,
        (method, self) ->
            switch (method) {
              case "executeQuery" -> answering(ResultSet.class, (column, row) -> true);
              case "execute" -> true;
              default -> null;
            });
  }

  private static <T> T answering(Class<T> kind, Answer answer) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "hashCode" -> System.identityHashCode(self);
                  case "equals" -> self == arguments[0];
                  default -> answer.to(method.getName(), self);
                }));
  }

  /** What a call is answered with. */
  private interface Answer {
    Object to(String method, Object self) throws Exception;
  }
}
