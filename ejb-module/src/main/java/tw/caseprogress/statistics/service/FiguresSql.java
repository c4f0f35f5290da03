package tw.caseprogress.statistics.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.PeriodParts;

/**
 * The one statement that adds the figures of a period up, and the values for it.
 *
 * <p>One statement, for all figures of a table are to have one cut, also while a night counts. What
 * flows is taken from months and single days; what is open from the first and the last day that was
 * counted of each agency.
 *
 * @param text with a question mark for each parameter
 */
record FiguresSql(String text, List<Object> parameters) {

  private static final Pattern NAME = Pattern.compile(":([a-z]+)");

  private static final String FLOWS =
      """
      f.received, f.closed_on_time, f.closed_late, f.closed_late_outside, f.pauses_without_notice,
      f.back_dated_pauses, f.late_supplements, f.closed_after_pause, f.retractions, f.undone_closings
      """;

  private static final String FIGURES =
      """
      with counted as (
        select f.agency_id, <cut> as cut, min(f.business_date) as first_day,
               max(f.business_date) as last_day, max(f.counted_at) as counted_at
          from deadline_count f
         where f.business_date between :from and :to and <agency>
         group by 1, 2),
      edge as (
        select agency_id, cut, first_day as day, 1 as begins, 0 as ends from counted
        union all
        select agency_id, cut, last_day, 0, 1 from counted),
      flow as (
        select <month_key> as key, 1 as sign, <flows>
          from deadline_month f
         where f.month = any (:months) and <agency> and <type>
        union all
        select <key>, 1, <flows>
          from deadline_day f
         where f.business_date = any (:added) and <agency> and <type>
        union all
        select <key>, -1, <flows>
          from deadline_day f
         where f.business_date = any (:taken) and <agency> and <type>),
      total as (
        select key, sum(sign * received) as received, sum(sign * closed_on_time) as closed_on_time,
               sum(sign * closed_late) as closed_late,
               sum(sign * closed_late_outside) as closed_late_outside,
               sum(sign * pauses_without_notice) as pauses_without_notice,
               sum(sign * back_dated_pauses) as back_dated_pauses,
               sum(sign * late_supplements) as late_supplements,
               sum(sign * closed_after_pause) as closed_after_pause,
               sum(sign * retractions) as retractions, sum(sign * undone_closings) as undone_closings
          from flow group by key),
      stock as (
        select <key> as key, sum(e.begins * f.carried_over) as carried_over,
               sum(e.ends * f.open_on_time) as open_on_time,
               sum(e.ends * f.open_overdue) as open_overdue,
               sum(e.ends * f.open_overdue_outside) as open_overdue_outside,
               sum(e.ends * f.paused) as paused
          from edge e
          join lateral (
            select * from deadline_day f
             where f.agency_id = e.agency_id and f.business_date = e.day and <type>
            offset 0) f on true
         group by 1),
      used_days as (
        select key, working_days, sum(cases) as cases
          from (
            select <month_key> as key, f.working_days, f.cases
              from deadline_month_used f
             where f.month = any (:months) and <agency> and <type>
            union all
            select <key>, f.working_days, f.cases
              from deadline_day_used f
             where f.business_date = any (:added) and <agency> and <type>
            union all
            select <key>, f.working_days, -f.cases
              from deadline_day_used f
             where f.business_date = any (:taken) and <agency> and <type>) f
         group by 1, 2),
      used as (
        select key, string_agg(working_days || ':' || cases, ' ') as used
          from used_days where cases > 0 group by key),
      newest as (
        select cut, max(counted_at) as counted_at from counted group by cut),
      first as materialized (
        select f.id,
               (select min(c.business_date) from deadline_count c where c.agency_id = f.id) as first_day
          from agency f where <agency_itself>),
      missing as (
        select <cut> as cut, string_agg(cast(f.business_date as text), ' ') as days
          from (
            select cast(d as date) as business_date
              from generate_series(cast(:from as timestamp), cast(:finished as timestamp),
                     interval '1 day') d) f
          left join (
            select f.business_date, count(*) as agencies
              from deadline_count f
             where f.business_date between :from and :to and <agency>
             group by 1) c on c.business_date = f.business_date
         where coalesce(c.agencies, 0)
                 < greatest(1, (select count(*) from first where first_day <= f.business_date))
         group by 1)
      select g.*, t.*, s.*, u.used, n.counted_at, m.days
        from (<groups>) g
        left join total t on t.key = g.id
        left join stock s on s.key = g.id
        left join used u on u.key = g.id
        left join newest n on n.cut = g.cut
        left join missing m on m.cut = g.cut
       order by g.code
      """
          .replace("<flows>", FLOWS);

  private static final String MONTH_NUMBER =
      "cast(extract(year from %1$s) * 12 + extract(month from %1$s) - 1 as bigint)";

  private static final String NOBODY = "'' as name_zh, '' as name_en";

  /** All cases of the scope together: one row, also where nothing was counted. */
  static FiguresSql ofAll(FigureScope scope, Period period, LocalDate today) {
    return of(
        scope, "is null", "0", period, today, "select 0 as id, 0 as cut, '' as code, " + NOBODY);
  }

  /** A row for each case type. */
  static FiguresSql ofCaseTypes(FigureScope scope, Period period, LocalDate today) {
    return of(
        scope,
        "is not null",
        "f.case_type_id",
        period,
        today,
        """
        select t.id, 0 as cut, t.code, v.name_zh, v.name_en
          from case_type t
          join lateral (
            select n.name_zh, n.name_en from case_type_version n
             where n.case_type_id = t.id
             order by n.state = 'DRAFT', n.version_no desc
             limit 1) v on true
        """);
  }

  /** A row for each agency. */
  static FiguresSql ofAgencies(FigureScope scope, Period period, LocalDate today) {
    return of(
        scope,
        "is null",
        "f.agency_id",
        period,
        today,
        "select f.id, 0 as cut, f.code, f.name_zh, f.name_en from agency f where <agency_itself>");
  }

  /** A row for each month of a period of whole months, its id as {@link #month} reads it. */
  static FiguresSql ofMonths(FigureScope scope, Period period, LocalDate today) {
    String number = MONTH_NUMBER.formatted("d");
    return of(
        scope,
        "is null",
        null,
        period,
        today,
        "select "
            + number
            + " as id, "
            + number
            + " as cut, to_char(d, 'YYYY-MM') as code, "
            + NOBODY
            + " from generate_series(cast(:from as timestamp), cast(:to as timestamp),"
            + " interval '1 month') d");
  }

  /** The month whose row has this id. */
  static YearMonth month(long id) {
    return YearMonth.of(Math.toIntExact(id / 12), Math.toIntExact(id % 12) + 1);
  }

  private static FiguresSql of(
      FigureScope scope,
      String typeUnlessAsked,
      String key,
      Period period,
      LocalDate today,
      String groups) {
    boolean byMonth = key == null;
    String cut = byMonth ? MONTH_NUMBER.formatted("f.business_date") : "0";
    String text =
        FIGURES
            .replace("<groups>", groups)
            .replace("<cut>", cut)
            .replace("<month_key>", byMonth ? MONTH_NUMBER.formatted("f.month") : key)
            .replace("<key>", byMonth ? cut : key)
            .replace("<agency>", scope.agencyId().isPresent() ? "f.agency_id = :agency" : "true")
            .replace("<agency_itself>", scope.agencyId().isPresent() ? "f.id = :agency" : "true")
            .replace(
                "<type>",
                scope.caseTypeId().isPresent()
                    ? "f.case_type_id = :type"
                    : "f.case_type_id " + typeUnlessAsked);
    return bound(text, values(scope, period, today));
  }

  private static Map<String, Object> values(FigureScope scope, Period period, LocalDate today) {
    PeriodParts parts = PeriodParts.of(period);
    LocalDate yesterday = today.minusDays(1);
    Map<String, Object> values = new HashMap<>();
    scope.agencyId().ifPresent(id -> values.put("agency", id));
    scope.caseTypeId().ifPresent(id -> values.put("type", id));
    values.put("from", period.from());
    values.put("to", period.to());
    values.put("finished", period.to().isBefore(today) ? period.to() : yesterday);
    values.put("months", Elements.dates(parts.firstDays()));
    values.put("added", Elements.dates(parts.added()));
    values.put("taken", Elements.dates(parts.taken()));
    return values;
  }

  /** Puts a question mark in the place of each name, and its value into the list. */
  private static FiguresSql bound(String text, Map<String, Object> values) {
    List<Object> parameters = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    String bound =
        names.replaceAll(
            name -> {
              parameters.add(values.get(name.group(1)));
              return "?";
            });
    return new FiguresSql(bound, parameters);
  }
}
