package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.service.CallerFactsCheck;
import tw.caseprogress.casefile.service.CaseDeadlines;
import tw.caseprogress.casefile.service.ClockReader;
import tw.caseprogress.casefile.service.DueDateJournalQuery;
import tw.caseprogress.casefile.service.QueryPasswordCheck;
import tw.caseprogress.casefile.service.VisibleCase;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseReading.CaseRow;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.service.KeyRing;

/**
 * The look-up of a case's progress by its number and query password, which anybody may try.
 *
 * <p>The hot path of the product: no transaction, no entities, types and calendar from memory. A
 * number that does not exist costs the same work as a wrong password: one statement.
 */
@ApplicationScoped
public class CaseProgressQuery {

  private static final String REHEARSAL = "rehearsal";
  private static final String NEWEST =
      "select case_number from case_file order by id desc limit ?"; // case_file_pkey

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
    return opened(CaseReading.of(tables, caseNumber), caseNumber, password).map(this::progress);
  }

  /**
   * The progress of a case to somebody without its password; empty if there is no such case or a
   * fact is another, and the caller cannot tell which. How often is for who asks to limit.
   */
  public Optional<CaseProgress> find(CaseNumber caseNumber, CallerFacts facts) {
    return callerFacts
        .opened(caseNumber, facts)
        .flatMap(visible -> opened(CaseReading.of(tables, caseNumber), caseNumber, visible))
        .map(this::progress);
  }

  /**
   * Reads the newest cases as a query does, and tells nothing of them: what the machine has done
   * before it does faster.
   */
  public void rehearse(int newest) {
    Instant now = Instant.now(clock);
    GuessTraces nobody =
        GuessTraces.of(REHEARSAL, ClientNetwork.named(REHEARSAL), keys.blindIndex());
    for (CaseNumber number :
        tables.rows(NEWEST, row -> new CaseNumber(row.text("case_number")), newest)) {
      CaseReading reading = CaseReading.of(tables, number, nobody, now, now);
      reading
          .row()
          .filter(CaseRow::isReadAtOnce)
          .ifPresent(row -> progress(new OpenedCase(number, row, reading, Optional.empty())));
    }
  }

  /** What the guard of guesses asks for, by one statement. */
  GuessLook<OpenedCase> look(
      GuessTraces traces, CaseNumber caseNumber, QueryPassword password, Instant since) {
    CaseReading reading = CaseReading.of(tables, caseNumber, traces, Instant.now(clock), since);
    return new GuessLook<>(
        reading.tally(), reading.row().isPresent(), () -> opened(reading, caseNumber, password));
  }

  private Optional<OpenedCase> opened(
      CaseReading reading, CaseNumber caseNumber, QueryPassword password) {
    KeyedHash hash = keys.queryPasswordHash();
    byte[] stored = reading.row().map(CaseRow::passwordHash).orElseGet(() -> new byte[32]);
    return QueryPasswordCheck.opened(
            reading.row().map(CaseRow::id), hash, stored, caseNumber, password)
        .flatMap(visible -> opened(reading, caseNumber, visible));
  }

  private static Optional<OpenedCase> opened(
      CaseReading reading, CaseNumber caseNumber, VisibleCase visible) {
    return reading.row().map(row -> new OpenedCase(caseNumber, row, reading, Optional.of(visible)));
  }

  /**
   * A case whose password was right.
   *
   * @param visible empty in a rehearsal
   */
  record OpenedCase(
      CaseNumber caseNumber, CaseRow row, CaseReading reading, Optional<VisibleCase> visible) {}

  /** What is told of a case whose password was right. */
  CaseProgress progress(OpenedCase open) {
    CaseNumber caseNumber = open.caseNumber();
    CaseRow row = open.row();
    Optional<VisibleCase> visible = open.visible();
    LocalDate today = LocalDate.now(clock);
    CaseTypeView type = catalogue.version(row.versionId());
    AgencyView agency = agencies.agency(row.place().agencyId());
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    List<CourseEntry> course =
        CourseEntry.receivedOn(row.clock().receivedOn(), open.reading().course(catalogue::version));
    LocalDate asOf = row.closedOn().orElse(today);
    WorkingDayCalendar calendar = deadlines.calendar(agency.code(), row.judgedAfterChange());
    DeadlineAccount account =
        DeadlineAccount.of(
            type.rule(), row.clock().pausedBy(open.reading().pauses()), calendar, asOf);
    return new CaseProgress(
        row.id(),
        caseNumber,
        type,
        agency,
        row.place().unit(),
        row.place().unitEn(offering),
        row.place().phone(offering, agency),
        agencies.counter(agency.id(), row.place().unit()),
        row.channel(),
        row.state(),
        CaseStanding.of(
            row.state(), row.closedOnTime(), row.dueOn(), row.waiting(), today, calendar),
        row.applicantMasked(),
        row.clock().receivedOn(),
        row.dueOn(),
        row.workingDaysUsed().orElse(account.workingDaysUsed()),
        account.workingDaysLeft(),
        account.workingDaysPaused(),
        row.currentStepOrder(),
        StepProgress.of(type, row.currentStepOrder(), course, account, calendar, asOf),
        course,
        row.state() == CaseState.SUPPLEMENT_REQUESTED
            ? visible.map(clocks::rounds).orElse(List.of()).stream()
                .filter(s -> s.receivedOn().isEmpty())
                .findFirst()
            : Optional.<SupplementRound>empty(),
        row.outcome(),
        row.closedOn(),
        row.closedOnTime(),
        row.letter(),
        row.state() == CaseState.CLOSED
            ? Optional.empty()
            : expectations.of(new TypeAtAgency(row.caseTypeId(), agency.id())),
        row.waiting()
            ? visible.map(clocks::waits).orElse(List.of()).stream()
                .filter(OutsideWaitView::isOpen)
                .reduce((first, next) -> next)
            : Optional.<OutsideWaitView>empty(),
        account.ledger(),
        account.yearWithoutCalendar(),
        row.moved() ? visible.map(journal::ofCase).orElse(List.of()) : List.of(),
        row.surveyOpen());
  }
}
