package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
