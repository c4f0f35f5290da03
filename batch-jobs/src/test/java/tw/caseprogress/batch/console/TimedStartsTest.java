package tw.caseprogress.batch.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.service.FailedStarts;

class TimedStartsTest {

  private static final Job JOB = Job.NIGHTLY_DEADLINE_STATISTICS;
  private static final LocalDate SUN_2026_11_29 = LocalDate.of(2026, 11, 29);
  private static final Instant NOW = Instant.parse("2026-11-29T17:00:00Z");

  private final FailedStarts failed = new FailedStarts(Clock.fixed(NOW, ZoneId.of("Asia/Taipei")));
  private final TimedStarts starts = new TimedStarts(failed);
  private final List<LocalDate> started = new ArrayList<>();
  private RuntimeException obstacle;

  @Test
  void whatCannotBeStarted_isShownAndStartedOnceItCan() {
    obstacle =
        new IllegalStateException("outer", new IllegalStateException("The database is away"));

    starts.start(JOB, SUN_2026_11_29, this::start);
    starts.tryAgain();

    assertThat(started).isEmpty();
    assertThat(failed.standing())
        .containsExactly(new FailedStart(JOB, SUN_2026_11_29, NOW, "The database is away"));
    assertThat(failed.count(JOB)).isEqualTo(2);

    obstacle = null;
    starts.tryAgain();
    starts.tryAgain();

    assertThat(started).containsExactly(SUN_2026_11_29);
    assertThat(failed.standing()).isEmpty();
  }

  @Test
  void aRunUnderWayIsWaitedFor_andIsNoFailure() {
    obstacle = new JobUnderWayException("run 7");

    starts.start(JOB, SUN_2026_11_29, this::start);

    assertThat(failed.standing()).isEmpty();

    obstacle = null;
    starts.tryAgain();

    assertThat(started).containsExactly(SUN_2026_11_29);
  }

  private void start() {
    if (obstacle != null) {
      throw obstacle;
    }
    started.add(SUN_2026_11_29);
  }
}
