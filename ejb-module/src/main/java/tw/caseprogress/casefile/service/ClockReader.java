package tw.caseprogress.casefile.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.SupplementRoundItem;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.TableReader;

/** Reads the clock and the supplement rounds of a case without its whole file. */
@ApplicationScoped
public class ClockReader {

  private static final String PAUSES =
      """
      select case_file_id, reason, from_on, to_on from clock_pause
       where case_file_id = any (cast(? as bigint[]))
       order by id
      """;

  private static final String ROUNDS =
      """
      select s.round, s.requested_on, s.due_on, s.text, s.received_on, s.letter_number,
             i.item_order, i.name, i.received_on as item_received_on
        from supplement_request s
        join supplement_item i on i.supplement_request_id = s.id
       where s.case_file_id = ?
       order by s.round, i.item_order
      """;

  private static final String WAITS =
      """
      select reason, waiting_for, since, document_number, until, extra_working_days, stops_clock
        from outside_wait
       where case_file_id = ?
       order by id
      """;

  @Inject private TableReader tables;

  /** The other offices that were waited for, the first one first. */
  public List<OutsideWaitView> waits(long caseFileId) {
    return tables.rows(
        WAITS,
        row ->
            new OutsideWaitView(
                PauseReason.valueOf(row.getString("reason")),
                row.getString("waiting_for"),
                row.getDate("since").toLocalDate(),
                row.getString("document_number"),
                date(row, "until"),
                row.getInt("extra_working_days"),
                row.getBoolean("stops_clock")),
        caseFileId);
  }

  /** The pauses of a case, in the order of entry. */
  public List<ClockPause> pauses(long caseFileId) {
    return pauses(List.of(caseFileId)).getOrDefault(caseFileId, List.of());
  }

  /** The pauses of cases by their ids, read at once; a case without any is left out. */
  public Map<Long, List<ClockPause>> pauses(Collection<Long> caseFileIds) {
    if (caseFileIds.isEmpty()) {
      return Map.of();
    }
    String ids = caseFileIds.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    return tables.rows(PAUSES, ClockReader::pauseOfCase, ids).stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Map.Entry<Long, ClockPause> pauseOfCase(ResultSet row) throws SQLException {
    return Map.entry(
        row.getLong("case_file_id"),
        new ClockPause(
            PauseReason.valueOf(row.getString("reason")),
            row.getDate("from_on").toLocalDate(),
            date(row, "to_on").orElse(null)));
  }

  /** The rounds of a case's supplements, the first one first. */
  public List<SupplementRound> rounds(long caseFileId) {
    Map<Integer, SupplementRound> rounds = new LinkedHashMap<>();
    for (SupplementRound one : tables.rows(ROUNDS, ClockReader::oneItem, caseFileId)) {
      rounds.merge(one.round(), one, ClockReader::together);
    }
    return List.copyOf(rounds.values());
  }

  private static SupplementRound oneItem(ResultSet row) throws SQLException {
    return new SupplementRound(
        row.getInt("round"),
        row.getDate("requested_on").toLocalDate(),
        row.getDate("due_on").toLocalDate(),
        row.getString("text"),
        List.of(
            new SupplementRoundItem(
                row.getInt("item_order"), row.getString("name"), date(row, "item_received_on"))),
        Optional.ofNullable(row.getString("letter_number")),
        date(row, "received_on"));
  }

  private static SupplementRound together(SupplementRound first, SupplementRound next) {
    List<SupplementRoundItem> items = new ArrayList<>(first.items());
    items.addAll(next.items());
    return new SupplementRound(
        first.round(),
        first.requestedOn(),
        first.dueOn(),
        first.text(),
        items,
        first.letterNumber(),
        first.receivedOn());
  }

  private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }
}
