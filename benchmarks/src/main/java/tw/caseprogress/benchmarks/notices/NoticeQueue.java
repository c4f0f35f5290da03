package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.casefile.CaseNumber;
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

  // by the two partial indexes: the table may hold a million others
  private static final String OPEN =
      """
      select (select count(*) from notice where state = 'QUEUED' and address_masked = ?)
           + (select count(*) from notice
               where state in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')
                 and escalated_at is null and address_masked = ?)
      """;

  private static final String HAS =
      "select count(*) from notice where template_version = 'load' and body like ?";

  private static final String FILL =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language, address_masked,
        body, template_version, segments, state, queued_at, due_at, occasion_at, sent_at,
        message_id, gateway, attempts)
      select (select min(id) from case_file), 'OFFICER_MESSAGE',
             case when n % 2 = 0 then 'EMAIL' else 'TEXT_MESSAGE' end, 'APPLICANT', 'EN', 'old',
             repeat('x', 150), 'old', 1, 'DELIVERED', at, at, at, at, 'm' || n, 'smpp:old', 1
        from (select n, now() - n * interval '1 second' as at from generate_series(1, ?) n) old
      """;

  private static final String CASE =
      """
      insert into case_file (case_number, query_password_hash, case_type_id,
        case_type_version_id, intake_agency_id, handling_agency_id, handling_unit,
        officer_login, channel, registered_at, current_step_order, applicant_name_masked,
        applicant_name_index, language, external_reference, submission_key, version, received_on,
        due_on, state)
      select ?, '\\x00', v.case_type_id, v.id, a.id, a.id, 'load', 'load', 'COUNTER', now(), 1,
             'load', '\\x00', 'ZH_TW', 'load', gen_random_uuid()::varchar, 1, current_date,
             current_date, 'IN_PROGRESS'
        from (select id, case_type_id from case_type_version order by id limit 1) v,
             (select id from agency order by id limit 1) a
       where not exists (select from case_file)
      """;

  private final Connection connection;
  private final Seal seal;
  private final String mark;

  NoticeQueue(Setting setting, String mark) throws IOException, SQLException {
    this.connection = connect(setting);
    this.mark = mark;
    byte[] key =
        Base64.getDecoder()
            .decode(Files.readString(setting.var().resolve("keys/personal-data.1.key")).strip());
    this.seal =
        new Seal("personal-data", (byte) 1, Map.of((byte) 1, new SecretKeySpec(key, "AES")));
  }

  private static Connection connect(Setting setting) throws IOException, SQLException {
    Connection connection = new ServerDatabase(setting.database(), setting.var()).connect();
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
  static long open(Setting setting, String mark) throws IOException, SQLException {
    try (Connection connection = connect(setting);
        PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, "load-" + mark);
      statement.setString(2, "load-" + mark);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /** Whether a notice of this load is there; its transaction may have ended without an answer. */
  boolean has(int number) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HAS)) {
      statement.setString(1, "%" + mark(number) + "%");
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1) > 0;
      }
    }
  }

  /** Makes failed notices due at once, and ends claims that are not settled for 20 seconds. */
  static void hurry(Setting setting) throws IOException, SQLException {
    update(
        setting,
        """
        update notice set state = 'QUEUED', due_at = now()
         where state in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')
           and state = 'TECHNICAL_FAILURE' and escalated_at is null and template_version = 'load'
        """);
    update(
        setting,
        """
        update notice set claimed_until = now()
         where state = 'QUEUED' and claimed_until between now() and now() + interval '100 seconds'
        """);
  }

  /** Makes what waits older, as if the time had passed; claims that somebody holds stay. */
  static void age(Setting setting, Duration time) throws IOException, SQLException {
    update(
        setting,
        """
        update notice set queued_at = queued_at - interval '%1$d seconds',
               due_at = due_at - interval '%1$d seconds'
         where template_version = 'load'
           and id in (
             select id from notice where state = 'QUEUED'
             union all
             select id from notice
              where state in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')
                and escalated_at is null)
        """
            .formatted(time.toSeconds()));
  }

  /** Sees to it that there is a case that notices can belong to. */
  static void ensureCase(Setting setting) throws IOException, SQLException {
    try (Connection connection = connect(setting);
        PreparedStatement statement = connection.prepareStatement(CASE)) {
      statement.setString(1, CaseNumber.of(2026, 998_000_001L).digits());
      statement.executeUpdate();
      connection.commit();
    }
  }

  /** Adds notices of the past. */
  static void fill(Setting setting, int count) throws IOException, SQLException {
    try (Connection connection = connect(setting);
        PreparedStatement statement = connection.prepareStatement(FILL)) {
      statement.setInt(1, count);
      statement.executeUpdate();
      connection.commit();
      connection.setAutoCommit(true);
      try (Statement vacuum = connection.createStatement()) {
        vacuum.execute("vacuum analyze notice");
      }
    }
  }

  private static void update(Setting setting, String sql) throws IOException, SQLException {
    try (Connection connection = connect(setting);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      connection.commit();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
