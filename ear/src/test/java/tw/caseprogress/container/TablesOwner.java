package tw.caseprogress.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The role that owns the tables, for tests that must take away what the application may not. */
final class TablesOwner {

  private TablesOwner() {}

  /** Deletes from a table that only grows, past its guard. */
  static void delete(DataSource application, String table, String condition) {
    execute(
        application,
        "alter table " + table + " disable trigger user",
        "delete from " + table + " where " + condition,
        "alter table " + table + " enable trigger user");
  }

  /** Carries statements out in one transaction. */
  static void execute(DataSource application, String... statements) {
    try (Connection connection =
            DriverManager.getConnection(url(application), "caseprogress_owner", password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String url(DataSource application) throws SQLException {
    try (Connection connection = application.getConnection()) {
      return connection.getMetaData().getURL();
    }
  }

  private static String password() throws IOException {
    return Files.readString(
            Path.of(System.getProperty("caseprogress.var"))
                .resolveSibling("secrets/database-owner"))
        .strip();
  }
}
