package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GlanceTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-30T01:00:00Z"));
  private final AtomicInteger looks = new AtomicInteger();
  private final Glance<Integer> glance = new Glance<>(Duration.ofSeconds(5));

  @Test
  void itLastsAMoment() {
    assertThat(look()).contains(1);
    assertThat(look()).contains(1);

    now.updateAndGet(moment -> moment.plusSeconds(6));
    assertThat(look()).contains(2);
  }

  @Test
  void whoeverComesWhileSomebodyLooks_isToldWhatWasSeenLast() throws Exception {
    look();
    now.updateAndGet(moment -> moment.plusSeconds(6));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Optional<Integer>> hanging =
        CompletableFuture.supplyAsync(
            () ->
                glance.at(
                    now::get,
                    moment -> {
                      begun.countDown();
                      await(end);
                      return Optional.of(7);
                    }));
    begun.await();

    assertThat(look()).contains(1);
    now.updateAndGet(moment -> moment.plusSeconds(60));
    assertThat(look()).as("a minute is too long").isEmpty();

    end.countDown();
    assertThat(hanging.get()).contains(7);
    assertThat(look()).contains(7);
  }

  private Optional<Integer> look() {
    return glance.at(now::get, moment -> Optional.of(looks.incrementAndGet()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
