package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;

/**
 * A job runs once, however many ask for it at the same moment and on whatever server it runs. The
 * other server is a connection that shows itself as one does, and rows as it would have left them.
 */
@ExtendWith(ArquillianExtension.class)
class JobGateIT {

  private static final Job JOB = Job.NIGHTLY_DEADLINE_STATISTICS;
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUE_2026_11_17 = LocalDate.of(2026, 11, 17);
  private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
  private static final String OTHER_SERVER = "(1247000001, 4242)";

  @Inject private JobRunner runner;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource product;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Test
  void timersThatGoOffTogether_startOneRunForTheDate() throws Exception {
    List<Callable<Optional<Long>>> timers = Collections.nCopies(6, this::startByTimer);
    ExecutorService threads = Executors.newFixedThreadPool(timers.size());
    int started = 0;
    try {
      for (Future<Optional<Long>> timer : threads.invokeAll(timers)) {
        started += timer.get().isPresent() ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(started).isEqualTo(1);
    awaitRest();
    assertThat(runner.startByTimer(JOB, MON_2026_11_16)).as("later on").isEmpty();
  }

  /** Empty also for one that would have waited too long at the gate. */
  private Optional<Long> startByTimer() {
    try {
      return runner.startByTimer(JOB, MON_2026_11_16);
    } catch (JobUnderWayException e) {
      return Optional.empty();
    }
  }

  @Test
  void aRunOfAnotherServer_isUnderWayAsLongAsThatServerLives() throws SQLException {
    long run = runner.start(JOB, TUE_2026_11_17, Optional.empty());
    awaitRest();
    try (Connection other = product.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock" + OTHER_SERVER);
      execute(product, "update job_run set server = 4242 where execution_id = " + run);
      note(run, "STARTED");
      assertThat(latest().state()).isEqualTo(JobState.RUNNING);
      assertThatThrownBy(() -> runner.start(JOB, WED_2026_11_18, Optional.empty()))
          .isInstanceOf(JobUnderWayException.class);

      statement.execute("select pg_advisory_unlock" + OTHER_SERVER);
      assertThat(latest().state()).isEqualTo(JobState.ABANDONED);
      runner.start(JOB, WED_2026_11_18, Optional.empty());
      awaitRest();
    } finally {
      note(run, "COMPLETED");
    }
  }

  /** So it is where the database was away when the end of a run was to be noted. */
  @Test
  void aRunOfThisServerOnWhichNoThreadWorks_isBegunAnewByItself() throws SQLException {
    long run = runner.start(JOB, TUE_2026_11_17, Optional.empty());
    awaitRest();
    note(run, "STARTED");

    await().atMost(Duration.ofSeconds(60)).until(() -> latest().executionId() > run);
    assertThat(latest().businessDate()).isEqualTo(TUE_2026_11_17);
    awaitRest();
    assertThat(latest().state()).isEqualTo(JobState.COMPLETED);
  }

  @Test
  void aRunThatWasToldToStop_onWhichNoThreadWorks_hasStopped_andStaysSo() throws SQLException {
    long run = runner.start(JOB, TUE_2026_11_17, Optional.empty());
    awaitRest();
    note(run, "STOPPING");

    await().atMost(Duration.ofSeconds(60)).until(() -> latest().state() == JobState.STOPPED);
    assertThat(latest().executionId()).isEqualTo(run);
  }

  /** The server knows a run a moment before the journal does. */
  @Test
  void aRunThatTheJournalDoesNotKnowYet_hidesNoneBeforeIt() throws SQLException {
    long before = runner.start(JOB, TUE_2026_11_17, Optional.empty());
    awaitRest();
    long run = runner.start(JOB, WED_2026_11_18, Optional.empty());
    awaitRest();
    execute(product, "delete from job_step_progress where execution_id = " + run);
    execute(product, "delete from job_run where execution_id = " + run);

    assertThat(runner.runs(JOB, 1)).extracting(JobRun::executionId).containsExactly(before);
  }

  private JobRun latest() {
    return runner.runs(JOB, 1).get(0);
  }

  private void awaitRest() {
    await().atMost(Duration.ofSeconds(60)).until(() -> !latest().state().isUnderWay());
  }

  private void note(long run, String status) throws SQLException {
    execute(
        server,
        "update executioninstancedata set batchstatus = '%s' where jobexecid = %d"
            .formatted(status, run));
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
