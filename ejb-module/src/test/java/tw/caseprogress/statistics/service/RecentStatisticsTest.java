package tw.caseprogress.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.statistics.opendata.OpenCounts;
import tw.caseprogress.statistics.opendata.PublicStatistics;
import tw.caseprogress.statistics.opendata.StatisticsBusyException;
import tw.caseprogress.statistics.opendata.StatisticsFailedException;
import tw.caseprogress.statistics.opendata.StatisticsSelection;

class RecentStatisticsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger counted = new AtomicInteger();

  @Test
  void aSelectionIsCountedOnceAMinute() {
    RecentStatistics statistics =
        new RecentStatistics(
            selection -> figures(counted.incrementAndGet()), noMonths -> List.of(), nanos::get);

    statistics.figures(selection(1));
    statistics.figures(selection(1));
    assertThat(counted).hasValue(1);

    nanos.addAndGet(Duration.ofSeconds(61).toNanos());
    statistics.figures(selection(1));
    assertThat(counted).hasValue(2);
  }

  @Test
  void aFailureIsRememberedForAMinute() {
    RecentStatistics statistics =
        new RecentStatistics(
            selection -> {
              if (counted.incrementAndGet() == 1) {
                throw new EJBException("cancelled, it took too long");
              }
              return figures(1);
            },
            noMonths -> List.of(),
            nanos::get);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> statistics.figures(selection(1)))
          .isInstanceOfSatisfying(
              StatisticsFailedException.class,
              failed -> assertThat(failed.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    }
    assertThat(counted).hasValue(1);

    nanos.addAndGet(Duration.ofSeconds(61).toNanos());
    assertThat(statistics.figures(selection(1))).isNotNull();
  }

  @Test
  void nobodyWaitsForTheCountOfSomebodyElse() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    RecentStatistics statistics =
        new RecentStatistics(
            selection -> {
              counted.incrementAndGet();
              begun.countDown();
              await(end);
              return figures(1);
            },
            noMonths -> List.of(),
            nanos::get);
    CompletableFuture<PublicStatistics> first =
        CompletableFuture.supplyAsync(() -> statistics.figures(selection(1)));
    begun.await();

    assertThatThrownBy(() -> statistics.figures(selection(1)))
        .isInstanceOf(StatisticsBusyException.class);
    assertThat(counted).hasValue(1);

    end.countDown();
    assertThat(first.get()).isNotNull();
    assertThat(statistics.figures(selection(1))).isSameAs(first.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static StatisticsSelection selection(int day) {
    LocalDate date = LocalDate.of(2026, 11, day);
    return new StatisticsSelection(date, date, Optional.empty(), Optional.empty());
  }

  private static PublicStatistics figures(int days) {
    YearMonth month = YearMonth.of(2026, 10);
    return PublicStatistics.of(
        new CoveredMonths(month, month), days, 0, 0, OpenCounts.NONE, Set.of());
  }
}
