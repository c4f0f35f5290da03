package tw.caseprogress.benchmarks.casescreen;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The statements that the embedded PostgreSQL ran, from its log: without their values, and each
 * with the number of its transaction.
 */
final class StatementLog {

  private static final Pattern LINE =
      Pattern.compile("(?m)^(\\d+/\\d+) LOG:  execute [^:]+: (.*(?:\\R\\t.*)*)");

  private final Path file;

  StatementLog(Path var) {
    this.file = var.resolve("postgres/server.log");
  }

  /** A statement that was run. */
  record Ran(String transaction, String text) {

    /** Whether it asks or tells something, and does not only begin or end what others do. */
    boolean isAStatement() {
      return !text.equals("BEGIN") && !text.equals("COMMIT");
    }
  }

  /** Has every statement logged from now on. */
  static void begin(int port, Path var) throws IOException, SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(var.resolve("secrets/postgres-superuser")).strip());
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set log_statement = 'all'");
      statement.execute("alter system set log_line_prefix = '%v '");
      statement.execute("select pg_reload_conf()");
    }
  }

  /** How far the log goes now. */
  long end() throws IOException {
    return Files.size(file);
  }

  /** What was run since the log ended there. */
  List<Ran> since(long end) throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] added = new byte[(int) (log.length() - end)];
      log.seek(end);
      log.readFully(added);
      return LINE.matcher(new String(added, StandardCharsets.UTF_8))
          .results()
          .map(line -> new Ran(line.group(1), line.group(2)))
          .toList();
    }
  }
}
