package tw.caseprogress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the processors worked, as Linux tells it. */
class CpuTimeTest {

  private final long self = ProcessHandle.current().pid();

  @Test
  void ofAProcessThatWorks_itGrows() {
    CpuTime before = CpuTime.now(self, self);
    long busyUntil = before.server().plusMillis(50).toNanos();
    while (CpuTime.now(self, self).server().toNanos() < busyUntil) {
      // works
    }

    assertThat(CpuTime.now(self, self).since(before).server()).isGreaterThan(Duration.ZERO);
  }
}
