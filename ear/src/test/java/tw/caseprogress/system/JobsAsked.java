package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something to do for each job that timers begin, the projection of due dates apart: put into the
 * tables past the server, so that its timers alone come upon it.
 *
 * <p>The jobs of a date get starts that some server could not carry out, for days of 2011 on which
 * there is nothing to count and nobody to remind; the index of applicants a name folded by older
 * rules, the exports a list of nobody. The retries begin every five minutes, which nobody waits for
 * here: see {@code NotificationRetryJobIT}.
 */
final class JobsAsked implements AutoCloseable {

  static final Set<String> JOBS =
      Set.of(
          "nightly-deadline-statistics",
          "deadline-reminders",
          "nightly-clean-up",
          "applicant-index",
          "list-export");

  // 2011-01-05 is a Wednesday: reminders go on working days; reports wait for a night of their date
  private static final String NOT_STARTED =
      """
      insert into job_failed_start (job, business_date, failed_at, because)
      values ('nightly-deadline-statistics', '2011-01-02', now(), 'IT'),
             ('deadline-reminders', '2011-01-05', now(), 'IT'),
             ('nightly-clean-up', '2011-01-05', now(), 'IT')
      """;

  private static final String OLDER_RULES =
      """
      update case_file set applicant_name_fold = 1
       where id = (select min(case_file_id) from case_party
                    where role = 'APPLICANT' and name_sealed is not null)
      """;

  private static final String LIST_ORDERED =
      """
      insert into list_export (ordered_by, agency_code, supervisor, form, language, only_mine,
        list_order, descending, rows_total, ordered_at)
      select 'jobs.asked', min(code), false, 'CSV', 'ZH', true, 'DUE', false, 0, now() from agency
      """;

  private static final String DONE =
      """
      select distinct r.job
        from job_run r
        join payara.executioninstancedata e on e.jobexecid = r.execution_id
       where r.execution_id > %d and e.batchstatus = 'COMPLETED'
      """;

  private final Connection connection;
  private final long before;

  JobsAsked() throws SQLException, IOException {
    connection =
        DriverManager.getConnection(
            System.getProperty("caseprogress.jdbc.url"),
            "caseprogress",
            Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
    try (Statement statement = connection.createStatement()) {
      try (ResultSet latest =
          statement.executeQuery("select coalesce(max(execution_id), 0) from job_run")) {
        latest.next();
        before = latest.getLong(1);
      }
      statement.executeUpdate(NOT_STARTED);
      statement.executeUpdate(OLDER_RULES);
      statement.executeUpdate(LIST_ORDERED);
    }
  }

  /** The jobs of which a run was started since, by whatever timer, and ended well. */
  Set<String> done() throws SQLException {
    Set<String> done = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DONE.formatted(before))) {
      while (row.next()) {
        done.add(row.getString(1));
      }
    }
    return done;
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from list_export where ordered_by = 'jobs.asked'");
    }
  }
}
