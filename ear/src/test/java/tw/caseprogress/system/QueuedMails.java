package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.security.Seal;

/** Mails put into the pilot's queue past its events, and taken away again with all their traces. */
final class QueuedMails implements AutoCloseable {

  private static final String MARK = "two-servers";

  private static final String INSERT =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed,
        address_masked, subject, body, body_sealed, template_version, segments, state, queued_at,
        due_at, occasion_at)
      select min(id), 'OFFICER_MESSAGE', 'EMAIL', 'APPLICANT', 'EN', ?, 'IT', 'IT', 'IT', ?, '%s',
             1, 'QUEUED', now(), now(), now()
        from case_file
      returning id
      """
          .formatted(MARK);

  private final Connection connection;
  private final Seal seal;
  private final List<Long> queued = new ArrayList<>();

  QueuedMails() throws SQLException, IOException {
    Path folder = SampleFile.folder();
    connection =
        DriverManager.getConnection(
            System.getProperty("caseprogress.jdbc.url"),
            "caseprogress",
            Files.readString(folder.resolve("secrets/database")).trim());
    connection.setAutoCommit(false);
    String key = Files.readString(folder.resolve("keys/personal-data.1.key")).trim();
    seal =
        new Seal(
            "personal-data",
            (byte) 1,
            Map.of((byte) 1, new SecretKeySpec(Base64.getDecoder().decode(key), "AES")));
  }

  /** Queues some more, in one transaction. */
  void add(int count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < count; i++) {
        statement.setBytes(1, seal.seal("citizen@example.tw"));
        statement.setBytes(2, seal.seal("Your case has moved on."));
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          queued.add(row.getLong(1));
        }
      }
    }
    connection.commit();
  }

  /** The ids of all that were queued. */
  List<Long> queued() {
    return List.copyOf(queued);
  }

  /** How many nobody has handed over yet. */
  long waiting() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from notice where state <> 'SENT' and template_version = '"
                    + MARK
                    + "'")) {
      row.next();
      return row.getLong(1);
    } finally {
      connection.commit();
    }
  }

  /**
   * Ends the claims of whoever has not settled them for a quarter of a minute: they need not be
   * waited for.
   */
  void endOldClaims() throws SQLException {
    execute(
        """
        update notice set claimed_until = now()
         where state = 'QUEUED' and template_version = '%s'
           and claimed_until between now() and now() + interval '105 seconds'
        """);
  }

  @Override
  public void close() throws SQLException, IOException {
    try (connection) {
      execute(
          """
          delete from notice_attempt where notice_id in (
            select id from notice where template_version = '%s')
          """);
      execute("delete from notice where template_version = '%s'");
    }
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      for (Path file : files.filter(this::isOurs).toList()) {
        Files.delete(file);
      }
    }
  }

  private boolean isOurs(Path file) {
    return queued.stream().anyMatch(id -> file.toString().endsWith("-notice-" + id + ".eml"));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql.formatted(MARK));
    }
    connection.commit();
  }
}
