package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobPulses;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.Lateness;
import tw.caseprogress.job.service.FailedStarts;

/** What was not done shows, and what another server could not start is taken up. */
@ExtendWith(ArquillianExtension.class)
class LateJobsIT {

  private static final LocalDate TUE_2026_11_10 = LocalDate.of(2026, 11, 10);

  @Inject private JobRunner runner;
  @Inject private JobPulses pulses;
  @Inject private FailedStarts failed;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Test
  void aNightThatWasSleptThroughIsLate_unlessItWasBeforeTheProductCame() throws SQLException {
    TablesOwner.execute(
        dataSource,
        "update flyway_schema_history set installed_on = installed_on - interval '9 days'");
    try {
      // at any time of the day one of the two nightly jobs is over its time by half an hour
      assertThat(pulses.latest())
          .flatExtracting(pulse -> pulse.late().stream().toList())
          .extracting(Lateness::reason)
          .contains(Lateness.Reason.NOT_DONE);
    } finally {
      TablesOwner.execute(dataSource, "update flyway_schema_history set installed_on = now()");
    }

    assertThat(pulses.latest())
        .filteredOn(pulse -> pulse.job().rhythm().daily().isPresent())
        .allMatch(pulse -> pulse.late().isEmpty());
  }

  @Test
  void whatAnotherServerCouldNotStart_isShownHere_andStarted() throws SQLException {
    execute(
        """
        insert into job_failed_start (job, business_date, failed_at, because)
        values ('nightly-deadline-statistics', '2026-11-10', now(), 'No thread')
        """);

    assertThat(failed.standing())
        .filteredOn(start -> start.businessDate().equals(TUE_2026_11_10))
        .allMatch(start -> start.because().equals("No thread"));
    await()
        .atMost(Duration.ofSeconds(120))
        .untilAsserted(
            () ->
                assertThat(runner.runs(Job.NIGHTLY_DEADLINE_STATISTICS, 20))
                    .filteredOn(run -> run.businessDate().equals(TUE_2026_11_10))
                    .extracting(run -> run.state())
                    .contains(JobState.COMPLETED));
    await().atMost(Duration.ofSeconds(60)).until(() -> failed.standing().isEmpty());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
