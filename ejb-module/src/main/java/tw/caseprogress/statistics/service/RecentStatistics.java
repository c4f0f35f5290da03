package tw.caseprogress.statistics.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsBusyException;
import tw.caseprogress.statistics.StatisticsSelection;

/**
 * The open data as they were within the last minute.
 *
 * <p>Anybody may ask for them without an account, and a count reads many cases: one selection is
 * counted once a minute at most, and {@value #COUNTS_AT_ONCE} counts run at once at most, so that
 * nobody keeps the database from the people who work.
 */
@ApplicationScoped
public class RecentStatistics {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST_SELECTIONS = 1_000;
  private static final int COUNTS_AT_ONCE = 2;

  @Inject private StatisticsQuery statistics;

  private final Semaphore counts = new Semaphore(COUNTS_AT_ONCE);
  private final Cache<StatisticsSelection, PublicStatistics> recent =
      Caffeine.newBuilder().maximumSize(MOST_SELECTIONS).expireAfterWrite(FRESH).build();

  /**
   * The figures of a selection, at most a minute old.
   *
   * @throws StatisticsBusyException if too many other selections are being counted
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the window reaches into a
   *     year without an office calendar
   */
  public PublicStatistics figures(StatisticsSelection selection) {
    return recent.get(selection, this::count);
  }

  private PublicStatistics count(StatisticsSelection selection) {
    if (!counts.tryAcquire()) {
      throw new StatisticsBusyException();
    }
    try {
      return statistics.figures(selection);
    } finally {
      counts.release();
    }
  }
}
