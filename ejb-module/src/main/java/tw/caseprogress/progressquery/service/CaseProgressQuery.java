package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.VersionChange;
import tw.caseprogress.casefile.VersionChanges;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casefile.service.CallerFactsCheck;
import tw.caseprogress.casefile.service.CaseDeadlines;
import tw.caseprogress.casefile.service.ClockReader;
import tw.caseprogress.casefile.service.DueDateJournalQuery;
import tw.caseprogress.casefile.service.QueryPasswordCheck;
import tw.caseprogress.casefile.service.VisibleCase;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.service.KeyRing;

/**
 * The look-up of a case's progress by its number and query password, which anybody may try.
 *
 * <p>The hot path of the product: no transaction, no entities, types and calendar from memory. A
 * number that does not exist costs the same work as a wrong password.
 */
@ApplicationScoped
public class CaseProgressQuery {

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
                      where w.case_file_id = case_file.id and w.until is null) as waiting
        from case_file
       where case_number = ?
      """;

  /** One row, whether there is such a case or not: the counts of failures come along. */
  private static final String CASE_WITH_TALLY =
      "select g.*, c.* from (" + GuessTable.TALLY + ") g left join (" + CASE + ") c on true";

  private static final String COURSE =
      """
      select e.entered_on, e.kind, e.step_order, e.text, e.version_change
        from progress_entry e
       where e.case_file_id = ?
         and (e.kind not in (%s) or e.version_change is not null)
         and not exists (select 1 from progress_entry r where r.retracts_id = e.id)
       order by e.id
      """
          .formatted(
              Stream.of(ProgressKind.values())
                  .filter(ProgressKind::isForStaffAlone)
                  .map(kind -> "'" + kind + "'")
                  .collect(Collectors.joining(", ")));

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseDeadlines deadlines;
  @Inject private RecentExpectations expectations;
  @Inject private ClockReader clocks;
  @Inject private DueDateJournalQuery journal;
  @Inject private CallerFactsCheck callerFacts;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * The progress of a case; empty if there is no such case or the password is another's, and the
   * caller cannot tell which.
   */
  public Optional<CaseProgress> find(CaseNumber caseNumber, QueryPassword password) {
    Optional<CaseRow> row = tables.first(CASE, CaseRow::read, caseNumber.digits());
    return opened(row, caseNumber, password).map(this::progress);
  }

  /**
   * The progress of a case to somebody without its password; empty if there is no such case or a
   * fact is another, and the caller cannot tell which. How often is for who asks to limit.
   */
  public Optional<CaseProgress> find(CaseNumber caseNumber, CallerFacts facts) {
    return callerFacts
        .opened(caseNumber, facts)
        .flatMap(
            visible ->
                tables
                    .first(CASE, CaseRow::read, caseNumber.digits())
                    .map(row -> progress(new OpenedCase(caseNumber, row, visible))));
  }

  /** What the guard of guesses asks for, by one statement. */
  GuessLook<OpenedCase> look(
      GuessTraces traces, CaseNumber caseNumber, QueryPassword password, Instant since) {
    List<Object> parameters = GuessTable.parameters(traces, Instant.now(clock), since);
    parameters.add(caseNumber.digits());
    return tables
        .first(
            CASE_WITH_TALLY,
            row -> {
              Optional<CaseRow> found = row.numberIfAny("id").map(id -> CaseRow.read(row));
              return new GuessLook<>(
                  GuessTable.tally(row, traces),
                  found.isPresent(),
                  () -> opened(found, caseNumber, password));
            },
            parameters.toArray())
        .orElseThrow();
  }

  private Optional<OpenedCase> opened(
      Optional<CaseRow> row, CaseNumber caseNumber, QueryPassword password) {
    KeyedHash hash = keys.queryPasswordHash();
    byte[] stored = row.map(CaseRow::passwordHash).orElseGet(() -> new byte[32]);
    Optional<VisibleCase> opened =
        QueryPasswordCheck.opened(row.map(CaseRow::id), hash, stored, caseNumber, password);
    return row.flatMap(found -> opened.map(visible -> new OpenedCase(caseNumber, found, visible)));
  }

  /** A case whose password was right. */
  record OpenedCase(CaseNumber caseNumber, CaseRow row, VisibleCase visible) {}

  /** What is told of a case whose password was right. */
  CaseProgress progress(OpenedCase open) {
    CaseNumber caseNumber = open.caseNumber();
    CaseRow row = open.row();
    VisibleCase visible = open.visible();
    LocalDate today = LocalDate.now(clock);
    CaseTypeView type = catalogue.version(row.versionId);
    AgencyView agency = agencies.agency(row.place.agencyId());
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    List<CourseEntry> course = CourseEntry.receivedOn(row.clock.receivedOn(), course(row.id));
    LocalDate asOf = row.closedOn.orElse(today);
    WorkingDayCalendar calendar = deadlines.calendar(agency.code(), row.judgedAfterChange);
    DeadlineAccount account =
        DeadlineAccount.of(type.rule(), row.clock.pausedBy(clocks.pauses(visible)), calendar, asOf);
    return new CaseProgress(
        row.id,
        caseNumber,
        type,
        agency,
        row.place.unit(),
        row.place.unitEn(offering),
        row.place.phone(offering, agency),
        agencies.counter(agency.id(), row.place.unit()),
        row.channel,
        row.state,
        CaseStanding.of(row.state, row.closedOnTime, row.dueOn, row.waiting, today, calendar),
        row.applicantMasked,
        row.clock.receivedOn(),
        row.dueOn,
        row.workingDaysUsed.orElse(account.workingDaysUsed()),
        account.workingDaysLeft(),
        account.workingDaysPaused(),
        row.currentStepOrder,
        StepProgress.of(type, row.currentStepOrder, course, account, calendar, asOf),
        course,
        row.state == CaseState.SUPPLEMENT_REQUESTED
            ? clocks.rounds(visible).stream().filter(s -> s.receivedOn().isEmpty()).findFirst()
            : Optional.<SupplementRound>empty(),
        row.outcome,
        row.closedOn,
        row.closedOnTime,
        row.letter,
        row.state == CaseState.CLOSED
            ? Optional.empty()
            : expectations.of(new TypeAtAgency(row.caseTypeId, agency.id())),
        row.waiting
            ? clocks.waits(visible).stream()
                .filter(OutsideWaitView::isOpen)
                .reduce((first, next) -> next)
            : Optional.<OutsideWaitView>empty(),
        account.ledger(),
        account.yearWithoutCalendar(),
        row.moved ? journal.ofCase(visible) : List.of());
  }

  private List<CourseEntry> course(long caseFileId) {
    List<EnteredRow> entered = tables.rows(COURSE, EnteredRow::read, caseFileId);
    VersionChanges changes = new VersionChanges(entered.stream().map(EnteredRow::change).toList());
    return IntStream.range(0, entered.size())
        .filter(index -> entered.get(index).change().isEmpty())
        .mapToObj(index -> changes.read(index, entered.get(index).entry(), catalogue::version))
        .toList();
  }

  /** An entry as it was made, or the move to another version that it tells of. */
  private record EnteredRow(CourseEntry entry, Optional<VersionChange> change) {

    static EnteredRow read(Row row) {
      return new EnteredRow(
          courseEntry(row), row.textIfAny("version_change").map(VersionChange::read));
    }
  }

  private static CourseEntry courseEntry(Row row) {
    int step = row.integer("step_order");
    return new CourseEntry(
        row.date("entered_on"),
        row.constant("kind", ProgressKind.class),
        step == 0 ? Optional.empty() : Optional.of(step),
        row.text("text"));
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
      boolean waiting) {

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
          row.flag("waiting"));
    }
  }
}
