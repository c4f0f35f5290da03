package tw.caseprogress.casefile.entity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/** Reads the pauses of cases in the order of entry, past their entities. */
public final class PauseRow {

  private static final String PAUSES =
      "select case_file_id, reason, from_on, to_on from clock_pause where case_file_id = ";

  private static final String OF_CASE = PAUSES + "? order by id";
  private static final String OF_CASES = PAUSES + "any (?) order by id";

  private PauseRow() {}

  /** The pauses of a case. */
  public static List<ClockPause> ofCase(TableReader tables, long caseFileId) {
    return tables.rows(OF_CASE, PauseRow::read, caseFileId);
  }

  /** The pauses of cases by their ids, read at once; a case without any is left out. */
  public static Map<Long, List<ClockPause>> ofCases(
      TableReader tables, Collection<Long> caseFileIds) {
    return caseFileIds.isEmpty()
        ? Map.of()
        : tables
            .rows(
                OF_CASES,
                row -> Map.entry(row.number("case_file_id"), read(row)),
                Elements.numbers(caseFileIds))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static ClockPause read(Row row) {
    return new ClockPause(
        row.constant("reason", PauseReason.class), row.date("from_on"), row.date("to_on"));
  }
}
