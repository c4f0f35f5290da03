package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.casefile.CalendarCause;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDateStep;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/** Reads why the due date of a case moved; whoever may see the case may read it. */
@ApplicationScoped
public class DueDateJournalQuery {

  private static final String JOURNAL =
      """
      select d.old_due_on, d.new_due_on, d.cause, d.changed_by, d.changed_at,
             k.kind, k.first_day, c.event_zh, c.event_en
        from due_date_change d
        left join calendar_change k
          on k.id = d.cause_id and d.cause in ('CALENDAR_YEAR', 'CLOSURE')
        left join lateral (
          select o.event_zh, o.event_en
            from office_closure o
            left join office_closure_withdrawal w on w.office_closure_id = o.id
           where o.calendar_change_id = k.id or w.calendar_change_id = k.id
           limit 1) c on k.kind in ('CLOSURE_ENTERED', 'CLOSURE_WITHDRAWN')
       where d.case_file_id = ?
       order by d.id
      """;

  @Inject private TableReader tables;

  /** The journal of a case, the first line first; empty if its due date never moved. */
  public List<DueDateStep> ofCase(long caseFileId) {
    List<DueDateStep> steps = new ArrayList<>();
    Optional<LocalDate> held = Optional.empty();
    for (DueDateStep read : tables.rows(JOURNAL, DueDateJournalQuery::step, caseFileId)) {
      Optional<LocalDate> before = read.before().isPresent() ? read.before() : held;
      steps.add(
          new DueDateStep(
              before,
              read.after(),
              read.cause(),
              read.calendar(),
              read.changedBy(),
              read.changedAt()));
      held = read.after().isPresent() ? read.after() : before;
    }
    return steps;
  }

  private static DueDateStep step(Row row) {
    return new DueDateStep(
        row.dateIfAny("old_due_on"),
        row.dateIfAny("new_due_on"),
        row.constant("cause", DueDateCause.class),
        calendarCause(row),
        row.text("changed_by"),
        row.moment("changed_at"));
  }

  private static Optional<CalendarCause> calendarCause(Row row) {
    Optional<LocalDate> day = row.dateIfAny("first_day");
    return row.constantIfAny("kind", CalendarChangeKind.class)
        .filter(kind -> day.isPresent())
        .map(
            kind ->
                new CalendarCause(
                    kind,
                    day.get(),
                    row.textIfAny("event_zh").orElse(""),
                    row.textIfAny("event_en").orElse("")));
  }
}
