package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.MonthsSelection;
import tw.caseprogress.statistics.opendata.OpenSeries;
import tw.caseprogress.statistics.opendata.PartsCount;
import tw.caseprogress.statistics.opendata.PublicMonth;
import tw.caseprogress.statistics.opendata.PublicStatistics;
import tw.caseprogress.statistics.opendata.SeriesMonth;
import tw.caseprogress.statistics.opendata.SeriesPart;
import tw.caseprogress.statistics.opendata.SeriesWindow;
import tw.caseprogress.statistics.opendata.StatisticsSelection;

/**
 * The open data, from the months that {@link OpenDataPublication} has published; {@link
 * RecentStatistics} asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpenDataQuery {

  private static final String PUBLISHED =
      "select min(month), max(month) from open_data_publication having count(*) > 0";

  private static final String YEARS =
      """
      select min(month), max(month) from open_data_month
       where agency_id = 0 and case_type_id = 0
       group by extract(year from month)
       order by 1 desc
      """;

  /** 0 stands for all; a code that there is not for none. */
  private static final String SERIES =
      """
      select case when asked.agency is null then 0
                  else coalesce((select id from agency where code = asked.agency), -1) end,
             case when asked.type is null then 0
                  else coalesce((select id from case_type where code = asked.type), -1) end
        from (select cast(? as varchar) as agency, cast(? as varchar) as type) asked
      """;

  /** From the last row before the first month on, which says what is sealed until then. */
  private static final String MONTHS =
      """
      select m.* from open_data_month m
       where m.agency_id = ? and m.case_type_id = ? and m.month <= ?
         and m.month >= coalesce(
           (select max(b.month) from open_data_month b
             where b.agency_id = ? and b.case_type_id = ? and b.month < ?), date '0001-01-01')
       order by m.month
      """;

  /** The same of each agency, and of all together. */
  private static final String MONTHS_OF_AGENCIES =
      """
      with before as (
        select agency_id, max(month) as month from open_data_month
         where case_type_id = ? and month < ? group by agency_id)
      select m.*, a.code from open_data_month m
        left join agency a on a.id = m.agency_id
        left join before b on b.agency_id = m.agency_id
       where m.case_type_id = ? and m.month <= ?
         and (b.month is null or m.month >= b.month)
       order by a.code nulls first, m.month
      """;

  /**
   * What agencies, or types, received in some months, with what is sealed before and at the end.
   */
  private static final String PARTS =
      """
      select coalesce(sum(m.received) filter (where m.month >= ?), 0) as received,
             (array_agg(m.sealed order by m.month desc) filter (where m.month < ?))[1] as before,
             (array_agg(m.sealed order by m.month desc))[1] as at_end
        from open_data_month m
       where m.%s > 0 and m.%s = ? and m.month <= ?
       group by m.%1$s
      """;

  private static final String AGENCIES = PARTS.formatted("agency_id", "case_type_id");

  private static final String CASE_TYPES = PARTS.formatted("case_type_id", "agency_id");

  @Inject private TableReader tables;
  @Inject private WorkingDays workingDays;

  /**
   * Tells the figures of a selection, for the whole months around its days that are published.
   *
   * <p>An agency or case type that does not exist has no cases: every count is 0.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the window reaches into a
   *     year without an office calendar
   */
  public PublicStatistics figures(StatisticsSelection selection) {
    workingDays.calendar().workingDays(selection.from(), selection.to());
    return covered(CoveredMonths.around(selection.from(), selection.to()))
        .map(months -> figures(series(selection.agencyCode(), selection.caseTypeCode()), months))
        .orElseGet(PublicStatistics::ofNothing);
  }

  private PublicStatistics figures(OpenSeries series, CoveredMonths months) {
    SeriesWindow window = SeriesWindow.of(months, rows(series, months));
    return statistics(
        months,
        parts(window, AGENCIES, series.agencyId(), series.caseTypeId(), months),
        parts(window, CASE_TYPES, series.caseTypeId(), series.agencyId(), months),
        window);
  }

  /** Of a series of one agency it is the one agency. */
  private long parts(SeriesWindow whole, String sql, long one, long other, CoveredMonths months) {
    long received = whole.counts().received();
    boolean withheld = whole.withheld().contains(FigureGroup.CASES);
    List<SeriesPart> parts =
        one == OpenSeries.ALL
            ? tables.rows(
                sql, OpenDataQuery::part, months.from(), months.from(), other, months.to())
            : List.of(new SeriesPart(received, withheld));
    return PartsCount.of(received, withheld, parts);
  }

  private static SeriesPart part(Row row) {
    boolean withheld =
        Stream.of(row.textIfAny("before").orElse(""), row.text("at_end"))
            .anyMatch(names -> OpenMonthRows.groups(names).contains(FigureGroup.CASES));
    return new SeriesPart(row.number("received"), withheld);
  }

  private List<SeriesMonth> rows(OpenSeries series, CoveredMonths months) {
    return tables.rows(
        MONTHS,
        OpenDataQuery::month,
        series.agencyId(),
        series.caseTypeId(),
        months.to(),
        series.agencyId(),
        series.caseTypeId(),
        months.from());
  }

  private PublicStatistics statistics(
      CoveredMonths months, long agencies, long caseTypes, SeriesWindow window) {
    int days = workingDays.calendar().workingDays(months.from(), months.to());
    return PublicStatistics.of(
        months, days, agencies, caseTypes, window.counts(), window.withheld());
  }

  /**
   * Tells the figures month by month: of one agency, or of all together and of each.
   *
   * @return by month; in it all together first, then agency by agency
   */
  public List<PublicMonth> months(MonthsSelection selection) {
    return covered(selection.months()).map(months -> months(selection, months)).orElseGet(List::of);
  }

  private List<PublicMonth> months(MonthsSelection selection, CoveredMonths months) {
    OpenSeries series = series(selection.agencyCode(), selection.caseTypeCode());
    Map<Optional<String>, List<SeriesMonth>> lines = new LinkedHashMap<>();
    if (selection.agencyCode().isPresent()) {
      lines.put(selection.agencyCode(), rows(series, months));
    } else {
      lines.putAll(ofAgencies(series.caseTypeId(), months));
    }
    List<PublicMonth> told = new ArrayList<>();
    for (YearMonth month = months.first();
        !month.isAfter(months.last());
        month = month.plusMonths(1)) {
      CoveredMonths one = new CoveredMonths(month, month);
      lines.forEach(
          (agency, rows) ->
              told.add(
                  new PublicMonth(
                      one.first(), agency, statistics(one, 0, 0, SeriesWindow.of(one, rows)))));
    }
    return told;
  }

  private Map<Optional<String>, List<SeriesMonth>> ofAgencies(
      long caseTypeId, CoveredMonths months) {
    Map<Optional<String>, List<SeriesMonth>> lines = new LinkedHashMap<>();
    tables
        .rows(
            MONTHS_OF_AGENCIES,
            row -> Map.entry(row.textIfAny("code"), month(row)),
            caseTypeId,
            months.from(),
            caseTypeId,
            months.to())
        .forEach(
            row ->
                lines.computeIfAbsent(row.getKey(), any -> new ArrayList<>()).add(row.getValue()));
    return lines;
  }

  /** The published months with figures, year by year, the latest first. */
  public List<CoveredMonths> publishedYears() {
    return tables.rows(YEARS, OpenDataQuery::months);
  }

  private static CoveredMonths months(Row row) {
    return new CoveredMonths(YearMonth.from(row.date(1)), YearMonth.from(row.date(2)));
  }

  private Optional<CoveredMonths> covered(CoveredMonths asked) {
    return tables.first(PUBLISHED, OpenDataQuery::months).flatMap(asked::within);
  }

  private OpenSeries series(Optional<String> agencyCode, Optional<String> caseTypeCode) {
    return tables
        .first(
            SERIES, row -> new OpenSeries(row.number(1), row.number(2)), agencyCode, caseTypeCode)
        .orElseThrow();
  }

  private static SeriesMonth month(Row row) {
    return new SeriesMonth(
        YearMonth.from(row.date("month")), OpenMonthRows.counts(row), OpenMonthRows.sealed(row));
  }
}
