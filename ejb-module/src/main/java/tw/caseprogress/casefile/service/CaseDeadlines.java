package tw.caseprogress.casefile.service;

import static tw.caseprogress.deadline.PauseReason.SUPPLEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.DeadlineStand;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.PastChanged;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.ReceiptPreview;
import tw.caseprogress.casefile.RunningClock;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.DueDate;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;

/**
 * Derives the due dates of cases by the calendar of their agency; the one place that writes their
 * projection when somebody works on a case: what moves a due date is done inside {@link #change} or
 * {@link #close}.
 */
@ApplicationScoped
public class CaseDeadlines {

  @Inject private WorkingDays workingDays;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HandlingAgency handlingAgency;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseFileRepository caseFiles;
  @Inject private ServiceConsent serviceConsent;
  @Inject private CalendarRepository calendarChanges;
  @Inject private DueDateReckoning reckoning;
  @Inject private Event<PastChanged> pastChanged;
  @Inject private Clock clock;

  /**
   * The due date of a case that has just come in; provisional if its clock has not started.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the limit runs into a year
   *     without a calendar
   */
  public DueDate dueAtReceipt(CaseTypeView type, String agencyCode, CaseClock clock) {
    return type.rule().dueDate(clock, workingDays.calendarOf(agencyCode), clock.receivedOn());
  }

  /** Makes sure that due dates written in this transaction stand on the latest calendar. */
  public void awaitCalendar() {
    workingDays.awaitCalendar();
  }

  /**
   * Has somebody do something to a case by which its due date may move, and writes the date anew.
   *
   * <p>Changes of the calendar that are still on their way reach the case first, so that the
   * journal does not blame the command for what the calendar moved; of these the applicant is told
   * by the run of the change.
   *
   * @param cause why the due date moves, for the journal
   * @param command what is done; it is handed the rules of the case, without which no verb of the
   *     clock can be called
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  public void change(
      CaseFile caseFile, Entry entry, DueDateCause cause, Consumer<CaseRules> command) {
    answer(
        caseFile,
        entry,
        cause,
        rules -> {
          command.accept(rules);
          return caseFile;
        });
  }

  /** The same as {@link #change}, for a command that answers. */
  public <T> T answer(
      CaseFile caseFile, Entry entry, DueDateCause cause, Function<CaseRules, T> command) {
    DeadlineStand before = stand(caseFile);
    catchUp(caseFile, entry);
    T answer = command.apply(rules(caseFile));
    projectDueOn(caseFile, entry, cause);
    tellOfPast(caseFile, before, entry);
    return answer;
  }

  private void projectDueOn(CaseFile caseFile, Entry entry, DueDateCause cause) {
    caseFiles.projectDueOn(
        caseFile, reckoning.dueOn(running(caseFile), calendar(caseFile), entry.on()), cause, entry);
  }

  /**
   * Has somebody close a case today, and keeps its last due date, whether that was kept, and the
   * calendar by which it was judged: later changes of the calendar do not touch the verdict. A due
   * date in a year without a calendar lies ahead: it is kept, and left open.
   */
  public void close(CaseFile caseFile, Entry entry, Consumer<CaseRules> command) {
    DeadlineStand before = stand(caseFile);
    catchUp(caseFile, entry);
    CaseRules rules = rules(caseFile);
    command.accept(rules);
    LocalDate today = entry.on();
    DeadlineRule rule = rules.rule();
    CaseClock clock = caseFile.clock();
    WorkingDayCalendar calendar = rules.calendar();
    caseFile.judge(
        rule.knownDueOn(clock, calendar, today),
        !rule.isOverdue(clock, calendar, today),
        rule.usedWorkingDays(clock, calendar, today),
        workingDays.latestChange());
    tellOfPast(caseFile, before, entry);
  }

  private static DeadlineStand stand(CaseFile caseFile) {
    return new DeadlineStand(caseFile.dueOn(), caseFile.clock().pauses());
  }

  /** The days that are over were counted by what was known before. */
  private void tellOfPast(CaseFile caseFile, DeadlineStand before, Entry entry) {
    LocalDate yesterday = entry.on().minusDays(1);
    before
        .changedBy(stand(caseFile), caseFile.id(), caseFile.origin().receivedOn(), yesterday)
        .ifPresent(days -> pastChanged.fire(new PastChanged(List.of(days))));
  }

  private void catchUp(CaseFile caseFile, Entry entry) {
    workingDays.awaitCalendar();
    List<CalendarChange> waiting = calendarChanges.notProjected();
    if (caseFile.closedOn().isEmpty()) {
      for (CalendarChange change : waiting) {
        CalendarStep step = CalendarStep.of(change.id(), waiting, workingDays.latestChange());
        movedBy(step, running(caseFile), entry.on())
            .ifPresent(
                after ->
                    caseFiles.projectDueOn(
                        caseFile,
                        after,
                        change,
                        entry.at(),
                        reckoning.isToldOfCalendar(running(caseFile))));
      }
    }
  }

  private Optional<LocalDate> movedBy(CalendarStep step, RunningClock running, LocalDate today) {
    try {
      return reckoning.movedBy(step, running, today);
    } catch (CalendarNotPublishedException e) {
      return Optional.empty(); // until that year is published
    }
  }

  /** What the deadline of the case is measured by. */
  private CaseRules rules(CaseFile caseFile) {
    return new CaseRules(
        type(caseFile), calendar(caseFile), !serviceConsent.isWithdrawn(caseFile.id()));
  }

  /**
   * The due date that the case would have with an extension of these working days.
   *
   * @throws tw.caseprogress.deadline.ExtensionRefusedException if the command would be refused
   */
  LocalDate dueOnExtended(CaseFile caseFile, int workingDaysLonger, LocalDate today) {
    rules(caseFile).requireExtendable(caseFile.clock(), workingDaysLonger, today);
    CaseClock extended = caseFile.clock().extendedBy(workingDaysLonger);
    return type(caseFile).rule().dueDate(extended, calendar(caseFile), today).on();
  }

  /** The due date that the case would have if all missing papers had come on a day. */
  Optional<LocalDate> dueOnComplete(CaseFile caseFile, LocalDate receivedOn, LocalDate today) {
    DeadlineRule rule = type(caseFile).rule();
    CaseClock clock = caseFile.clock();
    CaseClock resumed =
        clock.pausedBy(
            clock.pauses().stream()
                .map(p -> p.isOpen() && p.reason() == SUPPLEMENT ? p.endedOn(receivedOn) : p)
                .toList());
    boolean starts = rule.start() == ClockStart.COMPLETE && clock.startedOn() == null;
    return rule.knownDueOn(
        starts ? resumed.startedOn(receivedOn) : resumed, calendar(caseFile), today);
  }

  /**
   * What a correction of the receipt would do to the due date.
   *
   * @throws CaseInputException if it would be refused for its day or time
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  ReceiptPreview preview(CaseFile caseFile, ReceiptCorrection correction, LocalDate today) {
    requireDayOfIntake(caseFile, correction.receivedOn());
    CaseTypeView type = type(caseFile);
    CaseClock clock = caseFile.receiptBook(type).clockIf(correction, registeredOn(caseFile));
    return preview(caseFile, type, clock, today);
  }

  /**
   * What a correction of the case type would do to the due date.
   *
   * @throws CaseInputException if it would be refused
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  ReceiptPreview preview(CaseFile caseFile, CaseTypeView right, LocalDate today) {
    return preview(caseFile, right, caseFile.typeBook(type(caseFile)).clockIf(right), today);
  }

  private ReceiptPreview preview(
      CaseFile caseFile, CaseTypeView type, CaseClock clock, LocalDate today) {
    WorkingDayCalendar calendar = calendar(caseFile);
    return new ReceiptPreview(
        caseFile.dueOn(),
        type.rule().fixedDueOn(clock, calendar, today),
        DeadlineAccount.of(type.rule(), clock, calendar, today).ledger());
  }

  /**
   * What it would do to the due date if the case followed another version of its type.
   *
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  DueDatePreview previewBy(CaseFile caseFile, long versionId, LocalDate today) {
    DeadlineRule rule = catalogue.version(versionId).rule();
    return new DueDatePreview(
        caseFile.dueOn(), rule.fixedDueOn(caseFile.clock(), calendar(caseFile), today));
  }

  /**
   * What it would do to the due date if another agency handled the case.
   *
   * @throws CalendarNotPublishedException if the clock runs into a year without a calendar
   */
  DueDatePreview previewAt(CaseFile caseFile, long agencyId, LocalDate today) {
    WorkingDayCalendar calendar = workingDays.calendarOf(agencies.agency(agencyId).code());
    return new DueDatePreview(
        caseFile.dueOn(), type(caseFile).rule().fixedDueOn(caseFile.clock(), calendar, today));
  }

  /**
   * Makes sure that another day of receipt is one that the intake would have taken.
   *
   * @param day null where a form left it empty; that is not looked at here
   * @throws CaseInputException if the agency did not take in cases yet
   * @throws CalendarNotPublishedException if the limit would run in a year without a calendar
   */
  void requireDayOfIntake(CaseFile caseFile, LocalDate day) {
    if (day == null || day.equals(caseFile.origin().receivedOn())) {
      return;
    }
    AgencyView agency = handlingAgency.of(caseFile);
    if (agency.trackedFrom().filter(day::isBefore).isPresent()) {
      throw new CaseInputException(Fault.BEFORE_TRACKING);
    }
    dueAtReceipt(type(caseFile), agency.code(), CaseClock.receivedOn(day));
  }

  /** The last day to which the day of receipt of a case may be put right. */
  LocalDate receivedAtLatestOn(CaseFile caseFile) {
    return caseFile.receiptBook(type(caseFile)).latest(registeredOn(caseFile));
  }

  /** The office's day on which a case was registered. */
  LocalDate registeredOn(CaseFile caseFile) {
    return LocalDate.ofInstant(caseFile.origin().registeredAt(), clock.getZone());
  }

  /** The calendar of the agency that handles the case; of a closed case that of its verdict. */
  public WorkingDayCalendar calendar(CaseFile caseFile) {
    return calendar(agencyCode(caseFile), caseFile.judgedAfterChange());
  }

  /**
   * The calendar by which a case of an agency is shown.
   *
   * @param judgedAfterChange of a closed case the change by which it was judged, 0 if none was
   *     kept; empty while it is open
   */
  public WorkingDayCalendar calendar(String agencyCode, Optional<Long> judgedAfterChange) {
    return judgedAfterChange
        .map(change -> workingDays.calendarAsOf(agencyCode, change))
        .orElseGet(() -> workingDays.calendarOf(agencyCode));
  }

  private static RunningClock running(CaseFile caseFile) {
    return new RunningClock(
        caseFile.caseTypeVersionId(),
        caseFile.origin().handlingAgencyId(),
        caseFile.clock(),
        caseFile.dueOn());
  }

  private String agencyCode(CaseFile caseFile) {
    return handlingAgency.of(caseFile).code();
  }

  private CaseTypeView type(CaseFile caseFile) {
    return catalogue.version(caseFile.caseTypeVersionId());
  }
}
