package tw.caseprogress.statistics.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.schema.FewAtOnce;
import tw.caseprogress.statistics.opendata.MonthsSelection;
import tw.caseprogress.statistics.opendata.PublicMonth;
import tw.caseprogress.statistics.opendata.PublicStatistics;
import tw.caseprogress.statistics.opendata.StatisticsBusyException;
import tw.caseprogress.statistics.opendata.StatisticsFailedException;
import tw.caseprogress.statistics.opendata.StatisticsSelection;

/**
 * The open data as they were within the last minute.
 *
 * <p>Anybody may ask for them without an account: one selection is read once a minute at most, also
 * when that failed, and {@value #READINGS_AT_ONCE} are read at once at most, so that nobody keeps
 * the database from the people who work. Nobody waits for a reading of somebody else: who comes
 * while it runs is told to come again.
 */
@ApplicationScoped
public class RecentStatistics {

  private static final Logger LOGGER = Logger.getLogger(RecentStatistics.class.getName());

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST_SELECTIONS = 1_000;
  private static final int MOST_SELECTIONS_OF_MONTHS = 10; // thousands of figures each
  private static final int READINGS_AT_ONCE = 2;

  private final Function<StatisticsSelection, PublicStatistics> figures;
  private final Function<MonthsSelection, List<PublicMonth>> months;
  private final FewAtOnce<Object> readings = new FewAtOnce<>(READINGS_AT_ONCE);

  /** What came of a reading; empty if it failed. */
  private final Cache<StatisticsSelection, Optional<PublicStatistics>> recent;

  private final Cache<MonthsSelection, Optional<List<PublicMonth>>> recentMonths;

  protected RecentStatistics() {
    this(null, null, Ticker.systemTicker());
  }

  @Inject
  public RecentStatistics(OpenDataQuery query) {
    this(query::figures, query::months, Ticker.systemTicker());
  }

  RecentStatistics(
      Function<StatisticsSelection, PublicStatistics> figures,
      Function<MonthsSelection, List<PublicMonth>> months,
      Ticker ticker) {
    this.figures = figures;
    this.months = months;
    this.recent = memory(MOST_SELECTIONS, ticker);
    this.recentMonths = memory(MOST_SELECTIONS_OF_MONTHS, ticker);
  }

  private static <S, A> Cache<S, Optional<A>> memory(int most, Ticker ticker) {
    return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(FRESH).ticker(ticker).build();
  }

  /**
   * The figures of a selection, at most a minute old.
   *
   * @throws StatisticsBusyException if they are being read, or too many other selections are
   * @throws StatisticsFailedException if reading them failed, now or within the last minute
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the window reaches into a
   *     year without an office calendar
   */
  public PublicStatistics figures(StatisticsSelection selection) {
    return remembered(recent, selection, () -> figures.apply(selection));
  }

  /**
   * The figures month by month, at most a minute old.
   *
   * @throws StatisticsBusyException if they are being read, or too many other selections are
   * @throws StatisticsFailedException if reading them failed, now or within the last minute
   */
  public List<PublicMonth> months(MonthsSelection selection) {
    return remembered(recentMonths, selection, () -> months.apply(selection));
  }

  private <S, A> A remembered(Cache<S, Optional<A>> memory, S selection, Supplier<A> reading) {
    Optional<A> known = memory.getIfPresent(selection);
    return (known == null ? read(memory, selection, reading) : known)
        .orElseThrow(() -> new StatisticsFailedException(FRESH));
  }

  private <S, A> Optional<A> read(Cache<S, Optional<A>> memory, S selection, Supplier<A> reading) {
    if (!readings.begin(selection)) {
      throw new StatisticsBusyException();
    }
    try {
      Optional<A> answer = answerIfAny(selection, reading);
      memory.put(selection, answer);
      return answer;
    } finally {
      readings.end(selection);
    }
  }

  private static <A> Optional<A> answerIfAny(Object selection, Supplier<A> reading) {
    try {
      return Optional.of(reading.get());
    } catch (EJBException e) {
      LOGGER.log(Level.WARNING, "Statistics could not be read: {0}", selection);
      LOGGER.log(Level.FINE, "Statistics could not be read", e);
      return Optional.empty();
    }
  }
}
