package tw.caseprogress.statistics.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.schema.FewAtOnce;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsBusyException;
import tw.caseprogress.statistics.StatisticsFailedException;
import tw.caseprogress.statistics.StatisticsSelection;

/**
 * The open data as they were within the last minute.
 *
 * <p>Anybody may ask for them without an account, and a count reads many cases: one selection is
 * counted once a minute at most, also when the count failed, and {@value #COUNTS_AT_ONCE} counts
 * run at once at most, so that nobody keeps the database from the people who work. Nobody waits for
 * a count of somebody else: who comes while it runs is told to come again.
 */
@ApplicationScoped
public class RecentStatistics {

  private static final Logger LOGGER = Logger.getLogger(RecentStatistics.class.getName());

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST_SELECTIONS = 1_000;
  private static final int COUNTS_AT_ONCE = 2;

  private final Function<StatisticsSelection, PublicStatistics> count;
  private final FewAtOnce<StatisticsSelection> counts = new FewAtOnce<>(COUNTS_AT_ONCE);

  /** What came of a count; empty if it failed. */
  private final Cache<StatisticsSelection, Optional<PublicStatistics>> recent;

  protected RecentStatistics() {
    this(null, Ticker.systemTicker());
  }

  @Inject
  public RecentStatistics(StatisticsQuery statistics) {
    this(statistics::figures, Ticker.systemTicker());
  }

  RecentStatistics(Function<StatisticsSelection, PublicStatistics> count, Ticker ticker) {
    this.count = count;
    this.recent =
        Caffeine.newBuilder()
            .maximumSize(MOST_SELECTIONS)
            .expireAfterWrite(FRESH)
            .ticker(ticker)
            .build();
  }

  /**
   * The figures of a selection, at most a minute old.
   *
   * @throws StatisticsBusyException if they are being counted, or too many other selections are
   * @throws StatisticsFailedException if counting them failed, now or within the last minute
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the window reaches into a
   *     year without an office calendar
   */
  public PublicStatistics figures(StatisticsSelection selection) {
    Optional<PublicStatistics> known = recent.getIfPresent(selection);
    return (known == null ? counted(selection) : known)
        .orElseThrow(() -> new StatisticsFailedException(FRESH));
  }

  private Optional<PublicStatistics> counted(StatisticsSelection selection) {
    if (!counts.begin(selection)) {
      throw new StatisticsBusyException();
    }
    try {
      Optional<PublicStatistics> figures = figuresIfAny(selection);
      recent.put(selection, figures);
      return figures;
    } finally {
      counts.end(selection);
    }
  }

  private Optional<PublicStatistics> figuresIfAny(StatisticsSelection selection) {
    try {
      return Optional.of(count.apply(selection));
    } catch (EJBException e) {
      LOGGER.log(Level.WARNING, "Statistics could not be counted: {0}", selection);
      LOGGER.log(Level.FINE, "Statistics could not be counted", e);
      return Optional.empty();
    }
  }
}
