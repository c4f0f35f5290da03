package tw.caseprogress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRangeTest {

  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

  @ParameterizedTest(name = "at date {0} of 3, its run {1}: {2}")
  @CsvSource({
    "1, RUNNING, WAIT",
    "1, STOPPING, WAIT",
    "1, COMPLETED, GO_ON",
    "2, COMPLETED_WITH_SKIPS, GO_ON",
    "3, COMPLETED, COMPLETE",
    "3, STARTING, WAIT",
    "2, STOPPED, STOP",
    "2, FAILED, BREAK",
    "3, ABANDONED, BREAK"
  })
  void itGoesOnByTheRunOfItsDate(int date, JobState run, JobRange.Step step) {
    assertThat(at(date, JobRange.State.RUNNING).after(run)).isEqualTo(step);
  }

  @ParameterizedTest(name = "at date {0} of 3, {1}: {2} done, {3} %")
  @CsvSource({"1, RUNNING, 0, 0", "3, RUNNING, 2, 66", "3, COMPLETED, 3, 100", "2, BROKEN, 1, 33"})
  void itKnowsHowFarItHasCome(int date, JobRange.State state, long done, int percent) {
    assertThat(at(date, state).total()).isEqualTo(3);
    assertThat(at(date, state).done()).isEqualTo(done);
    assertThat(at(date, state).percent()).isEqualTo(percent);
  }

  private static JobRange at(int date, JobRange.State state) {
    return new JobRange(
        1,
        Job.NIGHTLY_DEADLINE_STATISTICS,
        MON_2026_11_16,
        MON_2026_11_16.plusDays(2),
        MON_2026_11_16.plusDays(date - 1),
        Optional.of(7L),
        state,
        "sysadmin",
        Instant.EPOCH,
        Optional.empty());
  }
}
