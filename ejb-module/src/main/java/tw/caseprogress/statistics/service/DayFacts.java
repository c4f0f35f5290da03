package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.GroupTally;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.TypeFacts;
import tw.caseprogress.statistics.WorkingDaysUsed;

/**
 * Keeps the facts of an agency's day by case type and for all together, and makes the sums of its
 * month anew; in the transaction of the caller.
 */
@ApplicationScoped
public class DayFacts {

  private static final String COLUMNS =
      """
      carried_over, received, closed_on_time, closed_late, closed_late_outside, open_on_time,
      open_overdue, open_overdue_outside, paused, pauses_without_notice, back_dated_pauses,
      late_supplements, closed_after_pause, retractions, undone_closings
      """;

  private static final String INSERT =
      "insert into deadline_day (business_date, agency_id, case_type_id, "
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_USED =
      "insert into deadline_day_used (business_date, agency_id, case_type_id, working_days, cases)"
          + " values (?, ?, ?, ?, ?)";

  /** For all types together. */
  private static final List<String> TOTALS =
      List.of(
          "insert into deadline_day (business_date, agency_id, "
              + COLUMNS
              + """
              )
              select business_date, agency_id, sum(carried_over), sum(received),
                     sum(closed_on_time), sum(closed_late), sum(closed_late_outside),
                     sum(open_on_time), sum(open_overdue), sum(open_overdue_outside), sum(paused),
                     sum(pauses_without_notice), sum(back_dated_pauses), sum(late_supplements),
                     sum(closed_after_pause), sum(retractions), sum(undone_closings)
                from deadline_day
               where business_date = ? and agency_id = ? and case_type_id is not null
               group by business_date, agency_id
              """,
          """
          insert into deadline_day_used (business_date, agency_id, working_days, cases)
          select business_date, agency_id, working_days, sum(cases)
            from deadline_day_used
           where business_date = ? and agency_id = ? and case_type_id is not null
           group by business_date, agency_id, working_days
          """);

  private static final List<String> FORGET =
      List.of(
          "delete from deadline_day where business_date = ? and agency_id = ?",
          "delete from deadline_day_used where business_date = ? and agency_id = ?");

  private static final List<String> MONTH =
      List.of(
          """
          delete from deadline_month
           where month = cast(date_trunc('month', cast(? as date)) as date) and agency_id = ?
          """,
          """
          delete from deadline_month_used
           where month = cast(date_trunc('month', cast(? as date)) as date) and agency_id = ?
          """,
          """
          insert into deadline_month (month, agency_id, case_type_id, received, closed_on_time,
            closed_late, closed_late_outside, pauses_without_notice, back_dated_pauses,
            late_supplements, closed_after_pause, retractions, undone_closings)
          select m.month, d.agency_id, d.case_type_id, sum(received), sum(closed_on_time),
                 sum(closed_late), sum(closed_late_outside), sum(pauses_without_notice),
                 sum(back_dated_pauses), sum(late_supplements), sum(closed_after_pause),
                 sum(retractions), sum(undone_closings)
            from (select cast(date_trunc('month', cast(? as date)) as date) as month) m
            join deadline_day d
              on d.agency_id = ? and d.business_date >= m.month
             and d.business_date < m.month + interval '1 month'
           group by 1, 2, 3
          """,
          """
          insert into deadline_month_used (month, agency_id, case_type_id, working_days, cases)
          select m.month, d.agency_id, d.case_type_id, d.working_days, sum(cases)
            from (select cast(date_trunc('month', cast(? as date)) as date) as month) m
            join deadline_day_used d
              on d.agency_id = ? and d.business_date >= m.month
             and d.business_date < m.month + interval '1 month'
           group by 1, 2, 3, 4
          """);

  private static final String COUNTED =
      """
      insert into deadline_count (agency_id, business_date, counted_at) values (?, ?, ?)
      on conflict (agency_id, business_date) do update set counted_at = excluded.counted_at
      """;

  @Inject private TableWriter writer;

  /** Keeps what adds up of an agency's day, in place of what was kept of it before. */
  void keep(AgencyDay day) {
    FORGET.forEach(sql -> writer.update(sql, day.businessDate(), day.agencyId()));
    List<TypeDay> types = types(day);
    writer.batch(INSERT, types, type -> type.row(day));
    writer.batch(
        INSERT_USED,
        types.stream()
            .flatMap(
                type ->
                    type.used().cases().entrySet().stream()
                        .map(used -> new Used(type.caseTypeId(), used.getKey(), used.getValue())))
            .toList(),
        used ->
            Parameters.of(day.businessDate(), day.agencyId(), used.caseTypeId())
                .and(used.workingDays(), used.cases()));
    TOTALS.forEach(sql -> writer.update(sql, day.businessDate(), day.agencyId()));
    MONTH.forEach(sql -> writer.update(sql, day.businessDate(), day.agencyId()));
    writer.update(COUNTED, day.agencyId(), day.businessDate(), day.countedAt());
  }

  private record Used(long caseTypeId, int workingDays, long cases) {}

  private static List<TypeDay> types(AgencyDay day) {
    Map<Long, TypeFacts> facts = new HashMap<>();
    day.facts().forEach(fact -> facts.put(fact.caseTypeId(), fact));
    SortedMap<Long, List<GroupTally>> groups =
        day.balanced().stream()
            .collect(
                Collectors.groupingBy(GroupTally::caseTypeId, TreeMap::new, Collectors.toList()));
    facts.keySet().forEach(type -> groups.computeIfAbsent(type, t -> List.of()));
    List<TypeDay> types = new ArrayList<>();
    groups.forEach((type, of) -> types.add(new TypeDay(type, of, facts.get(type))));
    return types;
  }

  /** What is kept of one case type; its facts are null where there are none. */
  private record TypeDay(long caseTypeId, List<GroupTally> groups, TypeFacts facts) {

    WorkingDaysUsed used() {
      return facts == null ? new WorkingDaysUsed(new TreeMap<>()) : facts.used();
    }

    Parameters row(AgencyDay day) {
      DeadlineTally tally =
          groups.stream().map(GroupTally::tally).reduce(DeadlineTally.NONE, DeadlineTally::plus);
      Integrity integrity = facts == null ? Integrity.NONE : facts.integrity();
      return Parameters.of(day.businessDate(), day.agencyId(), caseTypeId)
          .and(tally.carriedOver(), tally.received(), tally.closedOnTime(), tally.closedLate())
          .and(groups.stream().mapToLong(GroupTally::closedLateOutside).sum())
          .and(tally.openOnTime(), tally.openOverdue())
          .and(groups.stream().mapToLong(GroupTally::overdueOutside).sum())
          .and(groups.stream().mapToLong(GroupTally::paused).sum())
          .and(integrity.pausesWithoutNotice(), integrity.backDatedPauses())
          .and(integrity.lateSupplements(), integrity.closedAfterPause())
          .and(integrity.retractions(), integrity.undoneClosings());
    }
  }
}
