package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HandOverDeadlineTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may run over
  private final AtomicInteger closed = new AtomicInteger();
  private final HandOverDeadline deadline =
      new HandOverDeadline(Duration.ofSeconds(25), nanos::get);

  @Test
  void stepsShareTheOneTime() {
    assertThat(deadline.millis(10_000)).isEqualTo(10_000);

    nanos.addAndGet(Duration.ofSeconds(20).toNanos());

    assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(5));
    assertThat(deadline.millis(10_000)).isEqualTo(5_000);
    assertThat(deadline.leaves(Duration.ofSeconds(5))).isTrue();
    assertThat(deadline.leaves(Duration.ofMillis(5_001))).isFalse();
  }

  @Test
  void whenItIsOverNothingIsLeft_andNoStepWaitsForEver() {
    nanos.addAndGet(Duration.ofSeconds(26).toNanos());

    assertThat(deadline.left()).isZero();
    assertThat(deadline.millis(10_000)).isEqualTo(1);
  }

  @Test
  void whatItHoldsIsClosedWhenItPasses_andAtOnceWhatComesLater() {
    deadline.holds(closed::incrementAndGet);

    deadline.pass();
    assertThat(closed).hasValue(1);
    assertThat(deadline.hasPassed()).isTrue();
    assertThat(deadline.end()).as("in time").isFalse();

    deadline.holds(closed::incrementAndGet);
    assertThat(closed).hasValue(2);
  }

  @Test
  void whatEndedInTimeKeepsItsLines() {
    deadline.holds(closed::incrementAndGet);

    assertThat(deadline.end()).isTrue();
    deadline.pass();

    assertThat(closed).hasValue(0);
    assertThat(deadline.hasPassed()).isFalse();
  }

  @Test
  void noHandOverOutlastsItsClaim_evenIfItBeginsAtTheLastMoment() {
    assertThat(HandOverWatch.LONGEST.multipliedBy(3).dividedBy(2)).isLessThan(Lease.MARGIN);
    assertThat(Lease.MARGIN).isLessThan(Lease.LASTS);
  }
}
