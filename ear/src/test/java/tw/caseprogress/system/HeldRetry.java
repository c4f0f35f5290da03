package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * A failed notice that the retries come upon and cannot deal with, for its row is held: their run
 * is under way until the database goes. It is about an address that nobody has any more, so that
 * nobody is told instead.
 */
final class HeldRetry implements AutoCloseable {

  /** What the timer of every five minutes begins that soon may have come first by chance. */
  private static final Duration BY_CHANCE = Duration.ofMinutes(2);

  private static final String FAILED =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language, address_masked,
        body, address_sealed, template_version, segments, state, queued_at, due_at, occasion_at,
        attempts)
      select min(id), 'CONTACT_CHANGED', 'EMAIL', 'APPLICANT', 'ZH_TW', 'w***', 'IT', '\\x00', 'IT',
             0, 'PERMANENT_FAILURE', at, at, at, 1
        from case_file, (select now() - interval '1 hour' as at) before
       group by at
      returning id
      """;

  private static final String LATER_RUN =
      """
      select r.started_by is not null, e.createtime
        from job_run r
        join payara.executioninstancedata e on e.jobexecid = r.execution_id
       where r.job = 'notification-retry' and r.execution_id > %d
       order by r.execution_id
       limit 1
      """;

  private static final String DONE =
      "select escalated_at is not null or state = 'CANCELLED' from notice where id = %d";

  private static final String LATEST = "select coalesce(max(execution_id), 0) from job_run";

  private final long notice;
  private final Connection holder;
  private final long holderPid;
  private long run;

  HeldRetry() throws SQLException, IOException {
    holder = connection();
    holderPid = number(holder, "select pg_backend_pid()");
    notice = number(holder, FAILED);
    holder.setAutoCommit(false);
    number(holder, "select id from notice where id = " + notice + " for update");
  }

  /** Whether a run waits for the row. */
  boolean isUnderWay() throws SQLException, IOException {
    try (Connection connection = connection()) {
      run = number(connection, LATEST);
      return number(
              connection,
              "select count(*) from pg_locks where not granted"
                  + " and %d = any (pg_blocking_pids(pid))".formatted(holderPid))
          > 0;
    }
  }

  /** Whether a later run has dealt with the notice; what asks while the database begins fails. */
  boolean isMadeUpFor() throws SQLException, IOException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DONE.formatted(notice))) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Whether the run that came next took the place of the broken one, as who started that one. */
  boolean wasBegunAnew(Instant databaseBack) throws SQLException, IOException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LATER_RUN.formatted(run))) {
      row.next();
      return row.getBoolean(1)
          || row.getTimestamp(2).toInstant().isBefore(databaseBack.plus(BY_CHANCE));
    }
  }

  /** Lets the run that waits go on. */
  void letGo() throws SQLException {
    holder.close();
  }

  /** Takes the notice away. */
  @Override
  public void close() throws SQLException, IOException {
    holder.close();
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from notice where id = " + notice);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Connection connection() throws SQLException, IOException {
    return DriverManager.getConnection(
        System.getProperty("caseprogress.jdbc.url"),
        "caseprogress",
        Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
  }
}
