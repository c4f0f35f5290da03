import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Carries statements out one by one and writes the first column of what they answer. For the tests of
 * the scripts, which have no client program of PostgreSQL.
 *
 * <p>Arguments: URL, role, file with the role's password, statements.
 */
final class Sql {

  private Sql() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    String password = Files.readString(Path.of(arguments[2])).strip();
    try (Connection connection =
            DriverManager.getConnection(arguments[0], arguments[1], password);
        Statement statement = connection.createStatement()) {
      for (int i = 3; i < arguments.length; i++) {
        if (statement.execute(arguments[i])) {
          write(statement.getResultSet());
        }
      }
    }
  }

  private static void write(ResultSet rows) throws SQLException {
    while (rows.next()) {
      System.out.println(rows.getString(1));
    }
  }
}
