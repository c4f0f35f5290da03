package tw.caseprogress.progressquery.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.VersionChange;
import tw.caseprogress.casefile.VersionChanges;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.GuessTally;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.entity.GuessTable;

/**
 * What one statement reads of a case: its row, its course, its pauses, and whether its survey is
 * open; with the counts of failures, where it is guarded (ADR 259).
 *
 * <p>Each entry and each pause is a row of the answer, all of them with the columns of the case.
 * Where there is no such case, those of the newest one are read and thrown away: so the work does
 * not tell which numbers exist.
 */
final class CaseReading {

  private static final String CASE =
      """
      select id, query_password_hash, case_type_version_id, handling_agency_id, handling_unit,
             handling_unit_en, handling_phone,
             channel, state, current_step_order, due_on, applicant_name_masked,
             outcome, closed_on, closed_on_time, working_days_used, case_type_id,
             closing_letter_number, closing_letter_dated_on,
             received_time, clock_started_on, received_on, extra_working_days,
             extension_working_days, coalesce(calendar_change_id, 0) as calendar_change_id,
             exists (select 1 from due_date_change d where d.case_file_id = case_file.id) as moved,
             exists (select 1 from outside_wait w
                      where w.case_file_id = case_file.id and w.until is null) as waiting,
             state = 'CLOSED'
               and exists (select 1 from consent s
                            where s.case_file_id = case_file.id and s.purpose = 'SURVEY'
                              and s.withdrawn_on is null)
               and not exists (select 1 from satisfaction_answer a
                                where a.case_file_id = case_file.id) as survey_open
        from case_file
       where case_number = ?
      offset 0
      """;

  /** Each part has an order of its own, and the columns of the other kind empty. */
  private static final String PARTS =
      """
      select e.id as part_order, e.kind as entry_kind, e.entered_on, e.step_order, e.text as entry_text,
             e.version_change, null as pause_reason, null::date as from_on, null::date as to_on
        from progress_entry e
       where e.case_file_id = coalesce(c.id, newest.id)
         and (e.kind not in (%s) or e.version_change is not null)
         and not exists (select 1 from progress_entry r where r.retracts_id = e.id)
      union all
      select p.id, null, null, null, null, null, p.reason, p.from_on, p.to_on
        from clock_pause p
       where p.case_file_id = coalesce(c.id, newest.id)
      """
          .formatted(
              Stream.of(ProgressKind.values())
                  .filter(ProgressKind::isForStaffAlone)
                  .map(kind -> "'" + kind + "'")
                  .collect(Collectors.joining(", ")));

  private static final String WITH_PARTS =
      """
      select g.*, c.*, d.*
        from (%s) g
        left join (%s) c on true
        left join lateral (select max(id) as id from case_file where c.id is null) newest on true
        left join lateral (%s) d on true
       order by d.part_order
      """;

  private static final String GUARDED = WITH_PARTS.formatted(GuessTable.TALLY, CASE, PARTS);
  private static final String UNGUARDED = WITH_PARTS.formatted("select 1 as one", CASE, PARTS);

  private Optional<CaseRow> found;
  private GuessTally tally;
  private final List<EnteredRow> entered = new ArrayList<>();
  private final List<ClockPause> pauses = new ArrayList<>();

  private CaseReading() {}

  /** Reads a case by its number, for whoever limits the tries. */
  static CaseReading of(TableReader tables, CaseNumber caseNumber) {
    CaseReading reading = new CaseReading();
    tables.rows(UNGUARDED, reading::take, caseNumber.digits());
    return reading;
  }

  /** Reads a case and the counts of failures at it. */
  static CaseReading of(
      TableReader tables, CaseNumber caseNumber, GuessTraces traces, Instant now, Instant since) {
    CaseReading reading = new CaseReading();
    List<Object> parameters = GuessTable.parameters(traces, now, since);
    parameters.add(caseNumber.digits());
    tables.rows(
        GUARDED,
        row -> {
          if (reading.tally == null) {
            reading.tally = GuessTable.tally(row, traces);
          }
          return reading.take(row);
        },
        parameters.toArray());
    return reading;
  }

  private CaseReading take(Row row) {
    if (found == null) {
      found = row.numberIfAny("id").map(id -> CaseRow.read(row));
    }
    // read where there is no such case too
    row.constantIfAny("pause_reason", PauseReason.class)
        .ifPresentOrElse(
            reason -> pauses.add(new ClockPause(reason, row.date("from_on"), row.date("to_on"))),
            () -> EnteredRow.read(row).ifPresent(entered::add));
    return this;
  }

  /** The row of the case; empty if there is none with the number. */
  Optional<CaseRow> row() {
    return found;
  }

  GuessTally tally() {
    return tally;
  }

  /** The pauses in the order of entry. */
  List<ClockPause> pauses() {
    return pauses;
  }

  /**
   * The course as citizens read it.
   *
   * @param types finds a version
   */
  List<CourseEntry> course(LongFunction<CaseTypeView> types) {
    VersionChanges changes = new VersionChanges(entered.stream().map(EnteredRow::change).toList());
    return IntStream.range(0, entered.size())
        .filter(index -> entered.get(index).change().isEmpty())
        .mapToObj(index -> changes.read(index, entered.get(index).entry(), types))
        .toList();
  }

  /** An entry as it was made, or the move to another version that it tells of. */
  private record EnteredRow(CourseEntry entry, Optional<VersionChange> change) {

    static Optional<EnteredRow> read(Row row) {
      return row.constantIfAny("entry_kind", ProgressKind.class)
          .map(
              kind ->
                  new EnteredRow(
                      new CourseEntry(
                          row.date("entered_on"), kind, step(row), row.text("entry_text")),
                      row.textIfAny("version_change").map(VersionChange::read)));
    }

    private static Optional<Integer> step(Row row) {
      int step = row.integer("step_order");
      return step == 0 ? Optional.empty() : Optional.of(step);
    }
  }

  /** The row of a case. */
  record CaseRow(
      long id,
      byte[] passwordHash,
      long versionId,
      HandlingPlace place,
      IntakeChannel channel,
      CaseClock clock,
      CaseState state,
      int currentStepOrder,
      Optional<LocalDate> dueOn,
      String applicantMasked,
      Optional<Outcome> outcome,
      Optional<LocalDate> closedOn,
      Optional<Boolean> closedOnTime,
      Optional<PaperLetter> letter,
      Optional<Integer> workingDaysUsed,
      long caseTypeId,
      Optional<Long> judgedAfterChange,
      boolean moved,
      boolean waiting,
      boolean surveyOpen) {

    /** Whether nothing else has to be asked for to tell of it. */
    boolean isReadAtOnce() {
      return !moved && !waiting && state != CaseState.SUPPLEMENT_REQUESTED;
    }

    static CaseRow read(Row row) {
      CaseState state = row.constant("state", CaseState.class);
      boolean closed = state == CaseState.CLOSED;
      return new CaseRow(
          row.number("id"),
          row.bytes("query_password_hash"),
          row.number("case_type_version_id"),
          new HandlingPlace(
              row.number("handling_agency_id"),
              row.text("handling_unit"),
              row.textIfAny("handling_unit_en"),
              row.textIfAny("handling_phone")),
          row.constant("channel", IntakeChannel.class),
          ClockRow.read(row),
          state,
          row.integer("current_step_order"),
          row.dateIfAny("due_on"),
          row.text("applicant_name_masked"),
          row.constantIfAny("outcome", Outcome.class),
          row.dateIfAny("closed_on"),
          closed ? Optional.of(row.flag("closed_on_time")) : Optional.empty(),
          row.textIfAny("closing_letter_number")
              .map(number -> new PaperLetter(number, row.date("closing_letter_dated_on"))),
          closed ? Optional.of(row.integer("working_days_used")) : Optional.empty(),
          row.number("case_type_id"),
          closed ? Optional.of(row.number("calendar_change_id")) : Optional.empty(),
          row.flag("moved"),
          row.flag("waiting"),
          row.flag("survey_open"));
    }
  }
}
