package tw.caseprogress.projection.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.casefile.CalendarCause;
import tw.caseprogress.projection.DueDateMoved;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** The lines of the journal of due dates that somebody is still to be told of. */
@ApplicationScoped
public class DueDateJournal {

  private static final String TO_TELL =
      "select id from due_date_change where to_tell and cause_id = ? order by id";

  /** Of a case closed meanwhile nobody is told: its line is merely ticked off. */
  private static final String TAKE =
      """
      with told as (
        update due_date_change set to_tell = false where id = any (?) and to_tell
        returning id, case_file_id, old_due_on, cause_id)
      select told.id, told.case_file_id, told.old_due_on, k.kind, k.first_day,
             coalesce(o.event_zh, '') as event_zh, coalesce(o.event_en, '') as event_en
        from told
        join case_file c on c.id = told.case_file_id and c.state <> 'CLOSED'
        join calendar_change k on k.id = told.cause_id
        left join office_closure_withdrawal w on w.calendar_change_id = k.id
        left join office_closure o
          on o.calendar_change_id = k.id and k.kind = 'CLOSURE_ENTERED' or o.id = w.office_closure_id
       order by told.id
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** The lines by a change of the calendar of which somebody is still to be told, in order. */
  public List<Long> toTell(long calendarChangeId) {
    return tables.rows(TO_TELL, row -> row.number(1), calendarChangeId);
  }

  /** Ticks lines off, and answers with those that were not ticked off before. */
  public List<DueDateMoved> takeToTell(List<Long> ids) {
    return writer.returning(TAKE, DueDateJournal::moved, Elements.numbers(ids));
  }

  private static DueDateMoved moved(Row row) {
    return new DueDateMoved(
        row.number("case_file_id"),
        row.number("id"),
        row.dateIfAny("old_due_on"),
        new CalendarCause(
            row.constant("kind", CalendarChangeKind.class),
            row.date("first_day"),
            row.text("event_zh"),
            row.text("event_en")));
  }
}
