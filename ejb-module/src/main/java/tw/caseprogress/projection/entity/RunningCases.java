package tw.caseprogress.projection.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casefile.entity.PauseRow;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.projection.DueDateMove;
import tw.caseprogress.projection.RunningCase;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Reads the clocks of running cases in bulk and writes their due dates in bulk, past the entities:
 * a day's closure touches every case of the city.
 */
@ApplicationScoped
public class RunningCases {

  /**
   * The index of open cases by agency and due date answers this. A day after the due date was never
   * looked at; a stopped clock may be any day's.
   */
  private static final String CANDIDATES =
      """
      select id from case_file
       where state <> 'CLOSED' and handling_agency_id = any (?)
         and (due_on is null or due_on >= ?) and received_on <= ?
       order by id
      """;

  private static final String CASES =
      "select id, case_number, case_type_version_id, handling_agency_id, version, due_on, "
          + ClockRow.COLUMNS
          + " from case_file where id = any (?) and state <> 'CLOSED' order by id";

  private static final String MOVE =
      """
      with moved as (
        update case_file c set due_on = m.after, version = c.version + 1
          from unnest(cast(? as bigint[]), cast(? as integer[]), cast(? as date[]),
                      cast(? as date[]), cast(? as boolean[]))
                 as m (id, version, before, after, to_tell)
         where c.id = m.id and c.version = m.version and c.state <> 'CLOSED'
        returning c.id, m.before, m.after, m.to_tell)
      insert into due_date_change (case_file_id, old_due_on, new_due_on, to_tell, cause, cause_id,
        changed_by, changed_at)
      select id, before, after, to_tell, ?, ?, ?, ? from moved
      returning case_file_id
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * The running cases of agencies whose due date may depend on days between two dates.
   *
   * @param firstDueOn the earliest due date that may move
   * @param lastDay the last day that became another
   * @return their ids in order
   */
  public List<Long> candidates(
      Collection<Long> agencyIds, LocalDate firstDueOn, LocalDate lastDay) {
    return tables
        .inPagesOf(10_000)
        .rows(CANDIDATES, row -> row.number(1), Elements.numbers(agencyIds), firstDueOn, lastDay);
  }

  /** Those of the cases that are not closed, with their clocks, by their ids. */
  public List<RunningCase> read(Collection<Long> ids) {
    Map<Long, List<ClockPause>> pauses = PauseRow.ofCases(tables, ids);
    return tables.rows(CASES, row -> runningCase(row, pauses), Elements.numbers(ids));
  }

  /**
   * Writes due dates and their journal, but of cases that somebody changed since they were read.
   *
   * @return the ids of the cases written
   */
  public Set<Long> move(
      List<DueDateMove> moves, DueDateCause cause, long causeId, String by, Instant at) {
    if (moves.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        writer.returning(
            MOVE,
            row -> row.number(1),
            elements("bigint", moves, move -> move.of().id()),
            elements("integer", moves, move -> move.of().version()),
            elements("text", moves, move -> text(move.of().dueOn())),
            elements("text", moves, move -> move.after().toString()),
            elements("boolean", moves, DueDateMove::toTell),
            cause,
            causeId,
            by,
            at));
  }

  /** How many due dates a change of the calendar has moved. */
  public long movedBy(long calendarChangeId) {
    return tables.count(
        "select count(*) from due_date_change where cause_id = ?", calendarChangeId);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static Elements elements(
      String type, List<DueDateMove> moves, Function<DueDateMove, ?> value) {
    return new Elements(type, moves.stream().map(value).toList());
  }

  private static RunningCase runningCase(Row row, Map<Long, List<ClockPause>> pauses) {
    long id = row.number("id");
    return new RunningCase(
        id,
        row.text("case_number"),
        row.number("case_type_version_id"),
        row.number("handling_agency_id"),
        row.integer("version"),
        ClockRow.read(row).pausedBy(pauses.getOrDefault(id, List.of())),
        row.dateIfAny("due_on"));
  }
}
