package tw.caseprogress.progressquery.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tw.caseprogress.progressquery.Expectation;

class RecentExpectationsTest {

  private static final TypeAtAgency TYPE = new TypeAtAgency(7, 1);

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger counted = new AtomicInteger();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private boolean failing;

  private Optional<Expectation> count(TypeAtAgency type) {
    int cases = 100 + counted.incrementAndGet();
    if (failing) {
      throw new IllegalStateException("cancelled, it took too long");
    }
    return Optional.of(new Expectation(3, 8, cases));
  }

  private final RecentExpectations atOnce =
      new RecentExpectations(this::count, Runnable::run, nanos::get);
  private final RecentExpectations slow =
      new RecentExpectations(this::count, later::add, nanos::get);

  @Test
  void itIsCountedOnceAnHour() {
    assertThat(atOnce.of(TYPE).orElseThrow().cases()).isEqualTo(101);
    assertThat(atOnce.of(TYPE).orElseThrow().cases()).isEqualTo(101);

    nanos.addAndGet(Duration.ofMinutes(61).toNanos());
    assertThat(atOnce.of(TYPE).orElseThrow().cases()).isEqualTo(102);
  }

  @Test
  void whileItIsCounted_theFirstWaitsAMoment_andNobodyElse_andItIsCountedOnce() {
    assertThat(slow.of(TYPE)).isEmpty();
    assertThat(slow.of(TYPE)).isEmpty();
    assertThat(later).hasSize(1);

    later.remove().run();
    assertThat(slow.of(TYPE)).isPresent();
  }

  @Test
  void anEarlierFigureIsTold_whileANewOneIsCounted() {
    slow.of(TYPE);
    later.remove().run();
    nanos.addAndGet(Duration.ofMinutes(61).toNanos());

    assertThat(slow.of(TYPE).orElseThrow().cases()).isEqualTo(101);
    later.remove().run();
    assertThat(slow.of(TYPE).orElseThrow().cases()).isEqualTo(102);
  }

  @Test
  void aFailureIsNobodysButRememberedForAMinute_andTheEarlierFigureStays() {
    atOnce.of(TYPE);
    failing = true;
    nanos.addAndGet(Duration.ofMinutes(61).toNanos());
    assertThat(atOnce.of(TYPE).orElseThrow().cases()).isEqualTo(101);
    assertThat(atOnce.of(TYPE)).isPresent();
    assertThat(counted).hasValue(2);

    failing = false;
    nanos.addAndGet(Duration.ofSeconds(61).toNanos());
    assertThat(atOnce.of(TYPE).orElseThrow().cases()).isEqualTo(103);
  }

  @Test
  void noMoreThanTwoTypesAreCountedAtOnce_andTheOthersFollow() {
    for (int type = 1; type <= 3; type++) {
      slow.of(new TypeAtAgency(type, 1));
    }
    assertThat(later).hasSize(2);

    later.remove().run();
    slow.of(new TypeAtAgency(3, 1));
    assertThat(later).hasSize(2);
  }

  @Test
  void withoutAThreadNobodyIsHeldUp_andItIsTriedAgain() {
    AtomicInteger asked = new AtomicInteger();
    RecentExpectations refused =
        new RecentExpectations(
            this::count,
            task -> {
              asked.incrementAndGet();
              throw new IllegalStateException("shut down");
            },
            nanos::get);

    for (int i = 0; i < 4; i++) {
      assertThat(refused.of(TYPE)).isEmpty();
    }
    assertThat(asked).hasValue(4);
  }
}
