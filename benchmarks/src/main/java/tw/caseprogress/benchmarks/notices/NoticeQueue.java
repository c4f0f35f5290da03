package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.security.Seal;

/** Puts notices straight into the queue of a running server, sealed with its own key. */
final class NoticeQueue implements AutoCloseable {

  private static final String INSERT =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed,
        address_masked, subject, body, body_sealed, template_version, segments, state, queued_at,
        due_at, occasion_at)
      select min(id), 'OFFICER_MESSAGE', ?, 'APPLICANT', 'EN', ?, ?, ?, ?, ?, 'load', 1, 'QUEUED',
             now(), now(), now()
        from case_file
      """;

  private static final String OPEN =
      """
      select count(*) from notice
       where address_masked = ? and state not in ('SENT', 'DELIVERED', 'CANCELLED')
      """;

  private final Connection connection;
  private final Seal seal;
  private final String mark;

  NoticeQueue(Path var, int port, String mark) throws IOException, SQLException {
    this.connection = connect(var, port);
    this.mark = mark;
    byte[] key =
        Base64.getDecoder()
            .decode(Files.readString(var.resolve("keys/personal-data.1.key")).strip());
    this.seal =
        new Seal("personal-data", (byte) 1, Map.of((byte) 1, new SecretKeySpec(key, "AES")));
  }

  private static Connection connect(Path var, int port) throws IOException, SQLException {
    Connection connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/caseprogress",
            "caseprogress",
            Files.readString(var.resolve("secrets/database")).strip());
    connection.setAutoCommit(false);
    return connection;
  }

  /** The mark of a notice of this load. */
  String mark(int number) {
    return "load-" + mark + "-" + number + "-";
  }

  /** Adds notices to the transaction. */
  void add(boolean mail, int first, int count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int i = first; i < first + count; i++) {
        String text = "[Office] " + mark(i) + " your case has moved on by a step.";
        statement.setString(1, mail ? "EMAIL" : "TEXT_MESSAGE");
        statement.setBytes(2, seal.seal(mail ? "load@example.tw" : "+886900000000"));
        statement.setString(3, "load-" + mark);
        statement.setString(4, mail ? "Load" : null);
        statement.setString(5, text);
        statement.setBytes(6, seal.seal(text));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Commits; answers the moment. */
  long commit() throws SQLException {
    connection.commit();
    return System.nanoTime();
  }

  /** How many are not handed over yet. */
  static long open(Path var, int port, String mark) throws IOException, SQLException {
    try (Connection connection = connect(var, port);
        PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, "load-" + mark);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /** Makes failed notices due at once: the waiting is all that is cut short. */
  static void hurry(Path var, int port) throws IOException, SQLException {
    try (Connection connection = connect(var, port);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          update notice set state = 'QUEUED', due_at = now()
           where state = 'TECHNICAL_FAILURE' and escalated_at is null and template_version = 'load'
          """);
      connection.commit();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
