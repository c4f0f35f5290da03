package tw.caseprogress.worklist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casefile.service.ClockReader;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.worklist.CaseWait;
import tw.caseprogress.worklist.WorklistRow;

/**
 * Reads rows of the worklist, whoever they are for: which ones, and in which order, is said by
 * parts of a statement.
 */
@ApplicationScoped
public class ListedCases {

  /** So many rows are in memory at once, however many there are in all. */
  private static final int PORTION = 1_000;

  private static final String COLUMNS =
      """
      select c.id, c.case_number, c.case_type_version_id, c.state, c.current_step_order,
             c.received_on, c.received_time, c.clock_started_on, c.extra_working_days,
             c.extension_working_days, c.due_on, c.closed_on, c.closed_on_time,
             c.applicant_name_masked, c.officer_login, c.handling_unit, u.display_name,
             stop.reason as wait_reason, stop.from_on as wait_since,
             (select max(s.due_on) from supplement_request s
               where s.case_file_id = c.id and s.received_on is null
                 and c.state = 'SUPPLEMENT_REQUESTED') as supplement_due_on,
             (select max(w.waiting_for) from outside_wait w
               where w.case_file_id = c.id and w.until is null) as waiting_for
        from %s
        left join staff_user u on u.login = c.officer_login
        left join lateral (
          select p.reason, p.from_on from clock_pause p
           where p.case_file_id = c.id and p.to_on is null and c.due_on is null
           order by p.from_on, p.id limit 1) stop on true
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ClockReader clocks;

  /**
   * All rows.
   *
   * @param cases where the cases {@code c} come from
   * @param order how they are sorted
   * @param calendar by which the days left are counted
   */
  List<WorklistRow> rows(
      String cases,
      String order,
      LocalDate today,
      WorkingDayCalendar calendar,
      Object... parameters) {
    return finished(
        tables.rows(statement(cases, order), row -> listed(row, today, calendar), parameters),
        today,
        calendar);
  }

  /** Reads the rows of some cases. */
  static String statement(String cases, String rest) {
    return COLUMNS.formatted(cases) + rest;
  }

  /**
   * The rows of a whole list by portions of {@value #PORTION}, as they come from the database.
   *
   * @param selected conditions and order of the statement
   */
  void each(
      String selected,
      LocalDate today,
      WorkingDayCalendar calendar,
      Consumer<List<WorklistRow>> portions,
      Object... parameters) {
    tables
        .inPagesOf(PORTION)
        .each(
            statement("case_file c", selected),
            row -> listed(row, today, calendar),
            portion -> portions.accept(finished(portion, today, calendar)),
            parameters);
  }

  private List<WorklistRow> finished(
      List<Listed> listed, LocalDate today, WorkingDayCalendar calendar) {
    Map<Long, List<ClockPause>> pauses =
        clocks.pauses(listed.stream().filter(Listed::isStopped).map(Listed::id).toList());
    return listed.stream()
        .map(one -> one.row(pauses.getOrDefault(one.id(), List.of()), today, calendar))
        .toList();
  }

  private Listed listed(Row row, LocalDate today, WorkingDayCalendar calendar) {
    return new Listed(
        row.number("id"),
        catalogue.version(row.number("case_type_version_id")).rule(),
        ClockRow.read(row),
        row(row, today, calendar));
  }

  private WorklistRow row(Row row, LocalDate today, WorkingDayCalendar calendar) {
    CaseTypeView type = catalogue.version(row.number("case_type_version_id"));
    KeyStepView step = type.steps().get(row.integer("current_step_order") - 1);
    Optional<LocalDate> dueOn = row.dateIfAny("due_on");
    CaseState state = row.constant("state", CaseState.class);
    boolean closed = state == CaseState.CLOSED;
    LocalDate receivedOn = row.date("received_on");
    return new WorklistRow(
        new CaseNumber(row.text("case_number")).shown(),
        CaseStanding.of(
            state,
            closed ? Optional.of(row.flag("closed_on_time")) : Optional.empty(),
            dueOn,
            row.textIfAny("waiting_for").isPresent(),
            today,
            calendar),
        type.nameZh(),
        type.nameEn(),
        row.text("applicant_name_masked"),
        step.order(),
        step.nameZh(),
        step.nameEn(),
        !closed && step.order() >= type.closingStep().order() - 1,
        receivedOn,
        dueOn,
        row.dateIfAny("closed_on"),
        closed ? 0 : workingDaysLeft(dueOn, today, calendar),
        row.text("officer_login"),
        row.textIfAny("display_name"),
        row.text("handling_unit"),
        caseWait(row),
        row.textIfAny("waiting_for"));
  }

  private static Optional<CaseWait> caseWait(Row row) {
    return row.constantIfAny("wait_reason", PauseReason.class)
        .map(
            reason ->
                new CaseWait(reason, row.date("wait_since"), row.dateIfAny("supplement_due_on")));
  }

  /** The working days until the due date; 0 while there is none or a year is not published. */
  private static int workingDaysLeft(
      Optional<LocalDate> dueOn, LocalDate today, WorkingDayCalendar calendar) {
    try {
      return dueOn.map(day -> WorkingDaysLeft.until(day, today, calendar)).orElse(0);
    } catch (CalendarNotPublishedException unknownYear) {
      return 0;
    }
  }

  /** A row as it was read, with the clock of its case, whose pauses are still to be read. */
  private record Listed(long id, DeadlineRule rule, CaseClock clock, WorklistRow row) {

    boolean isStopped() {
      return row.dueOn().isEmpty() && row.closedOn().isEmpty();
    }

    /** The row; of a stopped clock with the days that it would have if it ran from tomorrow. */
    WorklistRow row(List<ClockPause> pauses, LocalDate today, WorkingDayCalendar calendar) {
      return isStopped()
          ? row.withWorkingDaysLeft(
              DeadlineAccount.of(rule, clock.pausedBy(pauses), calendar, today).workingDaysLeft())
          : row;
    }
  }
}
