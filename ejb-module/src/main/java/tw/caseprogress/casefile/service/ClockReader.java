package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.SupplementRoundItem;
import tw.caseprogress.casefile.entity.PauseRow;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/**
 * Reads the clock and the supplement rounds of a case without its whole file.
 *
 * <p>Pauses of many cases go by bare ids: who lists cases has confined them before.
 */
@ApplicationScoped
public class ClockReader {

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
  public List<OutsideWaitView> waits(VisibleCase visible) {
    return tables.rows(
        WAITS,
        row ->
            new OutsideWaitView(
                row.constant("reason", PauseReason.class),
                row.text("waiting_for"),
                row.date("since"),
                row.text("document_number"),
                row.dateIfAny("until"),
                row.integer("extra_working_days"),
                row.flag("stops_clock")),
        visible.caseFileId());
  }

  /** The pauses of a case, in the order of entry. */
  public List<ClockPause> pauses(VisibleCase visible) {
    return PauseRow.ofCase(tables, visible.caseFileId());
  }

  /** The pauses of cases by their ids, read at once; a case without any is left out. */
  public Map<Long, List<ClockPause>> pauses(Collection<Long> caseFileIds) {
    return PauseRow.ofCases(tables, caseFileIds);
  }

  /** The rounds of a case's supplements, the first one first. */
  public List<SupplementRound> rounds(VisibleCase visible) {
    Map<Integer, SupplementRound> rounds = new LinkedHashMap<>();
    for (SupplementRound one : tables.rows(ROUNDS, ClockReader::oneItem, visible.caseFileId())) {
      rounds.merge(one.round(), one, ClockReader::together);
    }
    return List.copyOf(rounds.values());
  }

  private static SupplementRound oneItem(Row row) {
    return new SupplementRound(
        row.integer("round"),
        row.date("requested_on"),
        row.date("due_on"),
        row.text("text"),
        List.of(
            new SupplementRoundItem(
                row.integer("item_order"), row.text("name"), row.dateIfAny("item_received_on"))),
        row.textIfAny("letter_number"),
        row.dateIfAny("received_on"));
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
}
