package tw.caseprogress.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;

class DeadlineProjectionTimerTest {

  @ParameterizedTest(name = "runs, the latest first: {0}: begun anew {1}")
  @CsvSource({
    "'', true",
    "FAILED, true",
    "FAILED FAILED, true",
    "FAILED FAILED FAILED, false",
    "STOPPED, false",
    "FAILED STOPPED, true",
    "ABANDONED ABANDONED ABANDONED ABANDONED, true" // the server was killed each time
  })
  void aChangeWhoseRunsWereStoppedOrFailedOften_isLeftToSomebody(String states, boolean begun) {
    List<JobRun> runs =
        Stream.of(states.split(" "))
            .filter(state -> !state.isEmpty())
            .map(state -> run(JobState.valueOf(state)))
            .toList();

    assertThat(DeadlineProjectionTimer.isStartable(runs)).isEqualTo(begun);
  }

  private static JobRun run(JobState state) {
    return new JobRun(
        1,
        Job.DEADLINE_PROJECTION,
        state,
        LocalDate.of(2026, 11, 20), // Fri
        Optional.of(2L),
        Optional.empty(),
        Instant.EPOCH,
        Optional.of(Instant.EPOCH),
        List.of(),
        List.of(),
        List.of(),
        false);
  }
}
