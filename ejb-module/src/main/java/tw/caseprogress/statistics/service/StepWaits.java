package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.StepWait;
import tw.caseprogress.statistics.WorkingDaysUsed;

/** How long open cases have been at their steps, as the last night found them. */
@ApplicationScoped
public class StepWaits {

  private static final String FORGET = "delete from deadline_step_wait where agency_id = ?";

  /** An open case is at its step since that was entered last; a step that was retracted is not. */
  private static final String KEEP =
      """
      insert into deadline_step_wait (agency_id, case_type_id, step_order, reached_on, cases)
      select c.handling_agency_id, c.case_type_id, c.current_step_order,
             coalesce(r.reached_on, c.received_on), count(*)
        from case_file c
        left join lateral (
          select min(e.entered_on) as reached_on
            from progress_entry e
           where e.case_file_id = c.id and e.kind = 'STEP_REACHED'
             and e.step_order = c.current_step_order
             and not exists (select 1 from progress_entry t where t.retracts_id = e.id)) r on true
       where c.handling_agency_id = ? and c.state <> 'CLOSED'
       group by 1, 2, 3, 4
      """;

  private static final String WAITS =
      """
      select w.case_type_id, w.step_order, w.reached_on, sum(w.cases) as cases, k.name_zh, k.name_en
        from deadline_step_wait w
        join lateral (
          select v.id from case_type_version v
           where v.case_type_id = w.case_type_id and v.state <> 'DRAFT'
           order by v.version_no desc
           limit 1) v on true
        join key_step k on k.case_type_version_id = v.id and k.step_order = w.step_order
       where (cast(? as bigint) is null or w.agency_id = ?)
         and (cast(? as bigint) is null or w.case_type_id = ?)
       group by w.case_type_id, w.step_order, w.reached_on, k.name_zh, k.name_en
       order by w.case_type_id, w.step_order, w.reached_on desc
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /** Some cases of a type that reached a step on one day. */
  private record Reached(StepWait step, LocalDate on) {}

  /** Keeps since when the open cases of an agency have been at their steps. */
  void keep(long agencyId) {
    writer.update(FORGET, agencyId);
    writer.update(KEEP, agencyId);
  }

  /** The steps at which the open cases of a scope have been longest, the longest median first. */
  public List<StepWait> longest(FigureScope scope, int limit) {
    Optional<Long> agency = scope.agencyId().stream().boxed().findFirst();
    Optional<Long> type = scope.caseTypeId().stream().boxed().findFirst();
    List<Reached> reached = tables.rows(WAITS, StepWaits::read, agency, agency, type, type);
    List<StepWait> waits = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= reached.size(); end++) {
      if (end == reached.size() || !isSame(reached.get(begin), reached.get(end))) {
        waits.add(together(reached.subList(begin, end)));
        begin = end;
      }
    }
    return waits.stream()
        .sorted(
            Comparator.comparingInt(StepWait::medianWorkingDays)
                .thenComparingInt(StepWait::longestWorkingDays)
                .reversed())
        .limit(limit)
        .toList();
  }

  private StepWait together(List<Reached> ofStep) {
    WorkingDayCalendar calendar = workingDays.calendar();
    LocalDate today = LocalDate.now(clock);
    TreeMap<Integer, Long> cases = new TreeMap<>();
    ofStep.forEach(
        r -> cases.merge(daysSince(r.on(), today, calendar), r.step().cases(), Long::sum));
    WorkingDaysUsed waited = new WorkingDaysUsed(cases);
    StepWait step = ofStep.get(0).step();
    return new StepWait(
        step.caseTypeId(),
        step.stepOrder(),
        step.stepNameZh(),
        step.stepNameEn(),
        waited.count(),
        waited.median().orElse(0),
        cases.lastKey());
  }

  private static int daysSince(LocalDate day, LocalDate today, WorkingDayCalendar calendar) {
    try {
      return calendar.workingDays(day.plusDays(1), today);
    } catch (CalendarNotPublishedException e) {
      return 0;
    }
  }

  private static boolean isSame(Reached one, Reached other) {
    return one.step().caseTypeId() == other.step().caseTypeId()
        && one.step().stepOrder() == other.step().stepOrder();
  }

  private static Reached read(Row row) {
    return new Reached(
        new StepWait(
            row.number("case_type_id"),
            row.integer("step_order"),
            row.text("name_zh"),
            row.text("name_en"),
            row.number("cases"),
            0,
            0),
        row.date("reached_on"));
  }
}
