package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.StepProgress;

/** The job of the retries on the real batch runtime, on notices put straight into the tables. */
@ExtendWith(ArquillianExtension.class)
class NotificationRetryJobIT {

  private static final String OURS =
      "(select id from case_file where external_reference = 'retry')";

  // the transaction of a chunk has counted its item and waits for the notice; it is the one that
  // has changed the row of this run, for another job may be at work
  private static final String END_CONNECTION_OF_RUN =
      """
      select count(*)
        from (select pg_terminate_backend(pid) as ended
                from pg_stat_activity
               where datname = current_database() and state = 'idle in transaction'
                 and query like 'update job_step_progress%%'
                 and backend_xid in
                     (select xmax from job_step_progress where execution_id = %d)) run
       where ended
      """;

  private static final Duration LONG = Duration.ofSeconds(120);

  @Inject private JobRuns jobs;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void threeNoticesHaveFailed() throws SQLException {
    takeAway();
    ContainerCases.put(dataSource, 870, "retry", "it", "2026-12-04");
    execute(
        """
        insert into notice (case_file_id, event, channel, recipient_role, language,
          address_masked, body, address_sealed, template_version, segments, state,
          queued_at, due_at, occasion_at, attempts)
        select f.id, 'OPENED', 'EMAIL', 'APPLICANT', 'ZH_TW', 'w***', 'IT', '\\x00', 'IT', 0,
               'PERMANENT_FAILURE', now() - interval '1 hour', now() - interval '1 minute',
               now() - n * interval '1 hour', 1
          from case_file f, generate_series(1, 3) n
         where f.external_reference = 'retry'
        """);
  }

  @AfterEach
  void takeAway() throws SQLException {
    execute("delete from officer_task where case_file_id in " + OURS);
    execute("delete from notice where case_file_id in " + OURS);
    execute("delete from case_file where external_reference = 'retry'");
  }

  @Test
  void aRunFollowsUpEveryFailureThatIsDue_andTellsHowFarItCame() throws SQLException {
    JobRun run = jobs.run(Job.NOTIFICATION_RETRY);

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(run.steps()).extracting(StepProgress::step).containsExactly("retry");
    assertThat(run.steps()).allMatch(step -> step.done() == step.total());
    assertThat(
            count(
                "select count(*) from notice where escalated_at is null and case_file_id in "
                    + OURS))
        .isZero();
    assertThat(count("select count(*) from officer_task where case_file_id in " + OURS))
        .as("one task for each event of which nobody was told")
        .isEqualTo(3);
  }

  @Test
  void aSecondRunFindsNothingMore() throws SQLException {
    jobs.run(Job.NOTIFICATION_RETRY);

    JobRun second = jobs.run(Job.NOTIFICATION_RETRY);

    assertThat(second.state()).isEqualTo(JobState.COMPLETED);
    assertThat(count("select count(*) from officer_task where case_file_id in " + OURS))
        .isEqualTo(3);
  }

  /**
   * The database ends the connection of the run while it is at the second notice: what it was about
   * to note is lost, what is done stands. The date is not that of the timer, whose runs would pass
   * for the restart.
   */
  @Test
  void aRestartTakesUpWhatIsLeft_skipsNothing_andDoesNothingTwice() throws SQLException {
    ContainerCases.put(dataSource, 875, "retry", "it", "2026-12-04");
    execute(
        """
        update notice n
           set due_at = now() - (10 - o.place) * interval '1 minute',
               case_file_id = (select case o.place when 2 then max(id) else min(id) end
                                 from case_file where external_reference = 'retry')
          from (select id, row_number() over (order by id) as place
                  from notice where case_file_id in %s) o
         where n.id = o.id
        """
            .formatted(OURS));

    JobRun broken = runThatBreaksOff();
    assertThat(broken.state()).isEqualTo(JobState.FAILED);
    assertThat(followedUp()).as("the third one is left").isLessThan(3);
    JobRun restarted = jobs.restart(broken);

    assertThat(restarted.state()).isEqualTo(JobState.COMPLETED);
    assertThat(restarted.steps()).allMatch(step -> step.done() == step.total());
    assertThat(followedUp()).isEqualTo(3);
    assertThat(count("select count(*) from officer_task where case_file_id in " + OURS))
        .as("one task for each event, of which none is told twice")
        .isEqualTo(3);
  }

  /** The case of the second notice is held, so that the run waits there. */
  private JobRun runThatBreaksOff() throws SQLException {
    long execution;
    try (Connection holder = dataSource.getConnection()) {
      holder.setAutoCommit(false);
      try (Statement hold = holder.createStatement()) {
        hold.execute(
            """
            select id from case_file
             where id = (select max(id) from case_file where external_reference = 'retry')
               for update
            """);
        execution = jobs.start(Job.NOTIFICATION_RETRY, LocalDate.of(2026, 11, 2));
        await().atMost(LONG).until(() -> waitsFor(holder));
        String end = END_CONNECTION_OF_RUN.formatted(execution);
        await().atMost(LONG).until(() -> count(end) == 1);
      } finally {
        holder.rollback();
        holder.setAutoCommit(true);
      }
    }
    return jobs.ended(Job.NOTIFICATION_RETRY, execution);
  }

  private static boolean waitsFor(Connection holder) throws SQLException {
    try (Statement statement = holder.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select count(*) from pg_locks
                 where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))
                """)) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  private long followedUp() throws SQLException {
    return count(
        "select count(*) from notice where escalated_at is not null and case_file_id in " + OURS);
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }
}
