package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.OpenCounts;
import tw.caseprogress.statistics.opendata.OpenMonth;
import tw.caseprogress.statistics.opendata.OpenSeries;
import tw.caseprogress.statistics.opendata.Withholding;

/**
 * Publishes finished months as open data, once and for good.
 *
 * <p>What is put right afterwards changes no month that is published: two versions of a month,
 * subtracted from each other, would tell who was put right.
 *
 * <p>Open to all callers, for the timer that starts the job has no identity; only the nightly job
 * and the loading of the sample reach it, no request does.
 */
@Stateless
@PermitAll
public class OpenDataPublication {

  private static final String LOCK = "open data";

  private static final OpenMonth NOTHING = new OpenMonth(Map.of(), Map.of());

  private static final String LAST_PUBLISHED = "select max(month) from open_data_publication";

  private static final String FIRST_COUNTED = "select min(business_date) from service_day_count";

  private static final String COUNTED_DAYS =
      "select count(*) from service_day_count where business_date between ? and ?";

  /** What came about in a month, and what was open at the end of its last day. */
  private static final String CELLS =
      """
      with bounds as (select cast(? as date) as first, cast(? as date) as last),
      figures as (
        select agency_id, case_type_id, received, closed_on_time, closed_late,
               case business_date when last then open_on_time else 0 end as open_on_time,
               case business_date when last then open_overdue else 0 end as open_overdue,
               0 as consents, 0 as emails, 0 as text_messages, 0 as answers, 0 as score_sum
          from deadline_statistic, bounds where business_date between first and last
        union all
        select agency_id, case_type_id, 0, 0, 0, 0, 0,
               consents, emails, text_messages, answers, score_sum
          from service_day, bounds where business_date between first and last)
      select agency_id, case_type_id, sum(received) as received,
             sum(closed_on_time) as closed_on_time, sum(closed_late) as closed_late,
             sum(open_on_time) as open_on_time, sum(open_overdue) as open_overdue,
             sum(consents) as consents, sum(emails) as emails,
             sum(text_messages) as text_messages, sum(answers) as answers,
             sum(score_sum) as score_sum
        from figures
       group by agency_id, case_type_id
      """;

  private static final String KEPT =
      """
      select p.month as published, m.*
        from open_data_publication p left join open_data_month m on m.month = p.month
      """;

  private static final String PUBLISH =
      "insert into open_data_publication (month, published_at) values (?, ?)";

  private static final String KEEP =
      "insert into open_data_month (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          .formatted(OpenMonthRows.COLUMNS);

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /**
   * Publishes the months that are over by the end of a day, follow the one published last and were
   * counted day by day.
   *
   * @param day the last day that was counted
   * @return how many months were published
   */
  public int publishUntil(LocalDate day) {
    writer.lock(LOCK);
    SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> cells = new TreeMap<>();
    Optional<YearMonth> next = next();
    while (next.isPresent() && isComplete(next.get(), day)) {
      cells.put(next.get(), cells(next.get()));
      next = next.map(month -> month.plusMonths(1));
    }
    if (!cells.isEmpty()) {
      SortedMap<YearMonth, OpenMonth> published = published();
      OpenMonth before = published.isEmpty() ? NOTHING : published.get(published.lastKey());
      for (Map.Entry<YearMonth, OpenMonth> added :
          Withholding.decide(published, cells).entrySet()) {
        keep(added.getKey(), added.getValue(), before);
        before = added.getValue();
      }
    }
    return cells.size();
  }

  private Optional<YearMonth> next() {
    Optional<YearMonth> last = month(LAST_PUBLISHED).map(month -> month.plusMonths(1));
    return last.isPresent() ? last : month(FIRST_COUNTED);
  }

  private Optional<YearMonth> month(String sql) {
    return tables
        .first(sql, row -> Optional.ofNullable(row.date(1)))
        .orElseThrow()
        .map(YearMonth::from);
  }

  /** The first month is complete from the first day on that was ever counted. */
  private boolean isComplete(YearMonth month, LocalDate day) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    if (last.isAfter(day)) {
      return false;
    }
    LocalDate begin =
        tables
            .first(FIRST_COUNTED, row -> row.date(1))
            .filter(counted -> counted.isAfter(first))
            .orElse(first);
    return tables.count(COUNTED_DAYS, begin, last) == last.toEpochDay() - begin.toEpochDay() + 1;
  }

  private Map<OpenSeries, OpenCounts> cells(YearMonth month) {
    Map<OpenSeries, OpenCounts> cells = new HashMap<>();
    tables
        .rows(
            CELLS,
            row -> Map.entry(OpenMonthRows.series(row), OpenMonthRows.counts(row)),
            month.atDay(1),
            month.atEndOfMonth())
        .forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
    cells.values().removeIf(OpenCounts.NONE::equals);
    return cells;
  }

  private SortedMap<YearMonth, OpenMonth> published() {
    SortedMap<YearMonth, Map<OpenSeries, OpenCounts>> counts = new TreeMap<>();
    Map<YearMonth, Map<OpenSeries, Set<FigureGroup>>> sealed = new HashMap<>();
    tables.rows(
        KEPT,
        row -> {
          YearMonth month = YearMonth.from(row.date("published"));
          counts.computeIfAbsent(month, any -> new HashMap<>());
          sealed.computeIfAbsent(month, any -> new HashMap<>());
          if (row.numberIfAny("agency_id").isPresent()) {
            counts.get(month).put(OpenMonthRows.series(row), OpenMonthRows.counts(row));
            sealed.get(month).put(OpenMonthRows.series(row), OpenMonthRows.sealed(row));
          }
          return month;
        });
    SortedMap<YearMonth, OpenMonth> published = new TreeMap<>();
    Map<OpenSeries, Set<FigureGroup>> until = new HashMap<>();
    counts.forEach(
        (month, of) -> {
          until.putAll(sealed.get(month)); // who has no row is sealed as in the month before
          published.put(month, new OpenMonth(of, until));
        });
    return published;
  }

  /**
   * Keeps the series that have figures, or of whose figures more or less may be told than before.
   */
  private void keep(YearMonth month, OpenMonth figures, OpenMonth before) {
    writer.update(PUBLISH, month.atDay(1), Instant.now(clock));
    Set<OpenSeries> series = new HashSet<>(figures.sealed().keySet());
    series.addAll(before.sealed().keySet());
    series.removeIf(
        one ->
            figures
                .sealed()
                .getOrDefault(one, Set.of())
                .equals(before.sealed().getOrDefault(one, Set.of())));
    series.addAll(figures.counts().keySet());
    writer.batch(KEEP, series, one -> OpenMonthRows.parameters(month.atDay(1), one, figures));
  }
}
