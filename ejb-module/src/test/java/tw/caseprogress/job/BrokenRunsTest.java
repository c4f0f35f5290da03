package tw.caseprogress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRunsTest {

  private static final Instant BEGUN = Instant.parse("2026-11-30T02:00:00Z");

  @ParameterizedTest(name = "{0}, {1} after the latest began: begun anew {2}")
  @CsvSource({
    "'', PT1M, false",
    "COMPLETED, PT1M, false",
    "COMPLETED_WITH_SKIPS, PT1M, false",
    "STOPPED, PT1M, false", // somebody wanted it so
    "RUNNING, PT1M, false",
    "RUNNING FAILED, PT1M, false",
    "FAILED, PT9S, false",
    "FAILED, PT10S, true",
    "ABANDONED, PT10S, true", // its server was killed
    "FAILED COMPLETED FAILED FAILED, PT10S, true",
    "FAILED FAILED, PT19S, false",
    "FAILED FAILED, PT20S, true",
    "FAILED ABANDONED FAILED, PT39S, false",
    "FAILED ABANDONED FAILED, PT40S, true",
    "FAILED FAILED FAILED FAILED, PT1M, false",
    "FAILED, PT1H59M, true",
    "FAILED, PT2H, false",
  })
  void aJobIsBegunAnew_soonAfterItBrokeOff_laterEachTime_andNotWithoutEnd(
      String states, Duration later, boolean anew) {
    List<JobRun> latest =
        Stream.of(states.split(" "))
            .filter(state -> !state.isEmpty())
            .map(state -> run(JobState.valueOf(state)))
            .toList();

    assertThat(BrokenRuns.isToBeginAnew(latest, BEGUN.plus(later))).isEqualTo(anew);
  }

  private static JobRun run(JobState state) {
    return new JobRun(
        1,
        Job.NOTIFICATION_RETRY,
        state,
        LocalDate.of(2026, 11, 30), // Mon
        Optional.empty(),
        Optional.empty(),
        BEGUN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }
}
