package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobNotStoppableException;
import tw.caseprogress.job.JobRange;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.service.JobRanges;

/** Ranges of dates on the real batch runtime, led by the timer. */
@ExtendWith(ArquillianExtension.class)
class JobRangesIT {

  private static final Job JOB = Job.NIGHTLY_DEADLINE_STATISTICS;
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);

  @Inject private JobRanges ranges;
  @Inject private JobRunner runner;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @AfterEach
  void rest() throws SQLException {
    execute(dataSource, "delete from job_range");
    await()
        .atMost(LONG)
        .until(() -> runner.runs(JOB, 5).stream().noneMatch(run -> run.state().isUnderWay()));
    execute(dataSource, "delete from deadline_statistic");
    execute(dataSource, "delete from service_day");
    execute(dataSource, "delete from service_day_count");
  }

  @Test
  void aRangeRunsItsDatesOneAfterAnother_andEndsWithTheLast() {
    ranges.start(JOB, MON_2026_11_09, WED_2026_11_11, "range-it");

    JobRange range = await().atMost(LONG).until(this::latest, any -> !any.isUnderWay());

    assertThat(range.state()).isEqualTo(JobRange.State.COMPLETED);
    assertThat(range.done()).isEqualTo(3);
    assertThat(range.endedAt()).isPresent();
    assertThat(runner.runs(JOB, 50))
        .filteredOn(run -> run.startedBy().filter("range-it"::equals).isPresent())
        .extracting(JobRun::businessDate)
        .containsExactly(WED_2026_11_11, WED_2026_11_11.minusDays(1), MON_2026_11_09);
  }

  @Test
  void aJobHasOneRangeAtATime_andOneThatIsStoppedGoesOnNoMore() {
    ranges.start(JOB, MON_2026_11_09, MON_2026_11_09.plusDays(300), "stopped-it");
    assertThatThrownBy(() -> ranges.start(JOB, MON_2026_11_09, WED_2026_11_11, "stopped-it"))
        .isInstanceOf(JobUnderWayException.class);

    ranges.end(latest().id(), JobRange.State.STOPPED);

    assertThat(ranges.underWay()).isEmpty();
    assertThat(latest().state()).isEqualTo(JobRange.State.STOPPED);
    assertThat(latest().done()).isLessThan(300);
  }

  @Test
  void whatHasEndedCannotBeStopped() {
    assertThatThrownBy(() -> runner.stop(Long.MAX_VALUE))
        .isInstanceOf(JobNotStoppableException.class);
  }

  private JobRange latest() {
    return ranges.latest(1).get(0);
  }
}
