package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.Period;

/**
 * The figures that the nights have kept, of anybody: for jobs and reports, which have no caller.
 *
 * <p>Screens ask {@link FiguresQuery}, which confines its callers.
 */
@ApplicationScoped
public class KeptFigures {

  private static final String LAST_COUNTED =
      """
      select min(last_day) as last_day
        from (select max(c.business_date) as last_day
                from deadline_count c group by c.agency_id) d
      """;

  private final TableReader tables;
  private final Clock clock;

  protected KeptFigures() {
    this(null, null);
  }

  @Inject
  public KeptFigures(TableReader tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** The figures of a scope over a period. */
  public Figures figures(FigureScope scope, Period period) {
    return rows(FiguresSql.ofAll(scope, period, LocalDate.now(clock)), FiguresRow::read).get(0);
  }

  /** One line for each case type that had a case, by code. */
  public List<GroupFigures> byCaseType(FigureScope scope, Period period) {
    return groups(FiguresSql.ofCaseTypes(scope, period, LocalDate.now(clock)));
  }

  /** One line for each agency that had a case, by code. */
  public List<GroupFigures> byAgency(FigureScope scope, Period period) {
    return groups(FiguresSql.ofAgencies(scope, period, LocalDate.now(clock)));
  }

  /**
   * One line for each month, the oldest first.
   *
   * @param last the last month
   * @param months how many, 1 or more
   */
  public List<MonthFigures> byMonth(FigureScope scope, YearMonth last, int months) {
    Period period = new Period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
    return rows(
        FiguresSql.ofMonths(scope, period, LocalDate.now(clock)),
        row -> new MonthFigures(FiguresSql.month(row.number("id")), FiguresRow.read(row)));
  }

  /** The last day up to which every agency that was ever counted is; empty before the first. */
  public Optional<LocalDate> countedUpTo() {
    return tables.first(LAST_COUNTED, row -> row.dateIfAny("last_day")).orElse(Optional.empty());
  }

  private List<GroupFigures> groups(FiguresSql sql) {
    return rows(sql, KeptFigures::group).stream()
        .filter(group -> hasCase(group.figures().tally()))
        .toList();
  }

  private <T> List<T> rows(FiguresSql sql, Function<Row, T> mapper) {
    return tables.rows(sql.text(), mapper, sql.parameters().toArray());
  }

  private static GroupFigures group(Row row) {
    return new GroupFigures(
        row.number("id"),
        row.text("code"),
        row.text("name_zh"),
        row.text("name_en"),
        FiguresRow.read(row));
  }

  private static boolean hasCase(DeadlineTally tally) {
    return tally.toHandle() + tally.closed() + tally.open() > 0;
  }
}
