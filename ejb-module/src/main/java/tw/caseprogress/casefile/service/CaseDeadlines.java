package tw.caseprogress.casefile.service;

import static tw.caseprogress.deadline.PauseReason.SUPPLEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.DueDateChange;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.DueDate;

/**
 * Derives the due dates of cases by the calendar of their agency; the one place that writes their
 * projection when somebody works on a case.
 */
@ApplicationScoped
public class CaseDeadlines {

  @Inject private WorkingDays workingDays;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseFileRepository caseFiles;
  @Inject private ServiceConsent serviceConsent;
  @Inject private CalendarRepository calendarChanges;

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
   * Has changes of the calendar that are still on their way reach a case before somebody works on
   * it, so that the journal does not blame the command for what the calendar moved. The applicant
   * is told by the run of the change.
   */
  public void catchUp(CaseFile caseFile, Entry entry) {
    workingDays.awaitCalendar();
    List<CalendarChange> waiting = calendarChanges.notProjected();
    if (caseFile.closedOn().isEmpty() && !waiting.isEmpty()) {
      boolean toTell = type(caseFile).terms().notifyDueDateMoved();
      waiting.forEach(
          change ->
              target(
                      caseFile,
                      CalendarStep.of(change.id(), waiting, workingDays.latestChange()),
                      entry.on())
                  .ifPresent(
                      after -> {
                        Optional<LocalDate> before = caseFile.dueOn();
                        caseFile.projectDueOn(Optional.of(after));
                        caseFiles.add(
                            DueDateChange.by(change, caseFile, before, entry.at(), toTell));
                      }));
    }
  }

  private Optional<LocalDate> target(CaseFile caseFile, CalendarStep step, LocalDate today) {
    String agencyCode = agencyCode(caseFile);
    try {
      return step.target(
          caseFile.dueOn(),
          asOf ->
              type(caseFile)
                  .rule()
                  .fixedDueOn(caseFile.clock(), workingDays.calendarAsOf(agencyCode, asOf), today));
    } catch (CalendarNotPublishedException e) {
      return Optional.empty(); // until that year is published
    }
  }

  /**
   * Writes the due date of a case anew as it follows from its dates, and why in the journal.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  public void project(CaseFile caseFile, Entry entry, DueDateCause cause) {
    workingDays.awaitCalendar();
    Optional<LocalDate> before = caseFile.dueOn();
    caseFile.projectDueOn(fixedDueOn(caseFile, entry.on()));
    if (!before.equals(caseFile.dueOn())) {
      caseFiles.add(new DueDateChange(caseFile, before, cause, entry));
    }
  }

  /**
   * Writes the last due date of a case closed today, whether that was kept, and the calendar by
   * which it was judged: later changes of the calendar do not touch the verdict. A due date in a
   * year without a calendar lies ahead: it is kept, and left open.
   */
  public void judge(CaseFile caseFile, LocalDate today) {
    workingDays.awaitCalendar();
    DeadlineRule rule = type(caseFile).rule();
    CaseClock clock = caseFile.clock();
    WorkingDayCalendar calendar = calendar(caseFile);
    boolean onTime = !rule.isOverdue(clock, calendar, today);
    caseFile.projectDueOn(rule.knownDueOn(clock, calendar, today));
    caseFile.judge(
        onTime, rule.usedWorkingDays(clock, calendar, today), workingDays.latestChange());
  }

  /** Why the due date is what it is, seen from a day; of a closed case from its last. */
  public DeadlineLedger ledger(CaseFile caseFile, LocalDate today) {
    return type(caseFile)
        .rule()
        .ledger(caseFile.clock(), calendar(caseFile), caseFile.closedOn().orElse(today));
  }

  /** What the deadline of the case is measured by. */
  public CaseRules rules(CaseFile caseFile) {
    return new CaseRules(
        type(caseFile), calendar(caseFile), !serviceConsent.isWithdrawn(caseFile.id()));
  }

  /** The due date that the case would have with an extension of these working days. */
  LocalDate dueOnExtended(CaseFile caseFile, int workingDaysLonger, LocalDate today) {
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

  private Optional<LocalDate> fixedDueOn(CaseFile caseFile, LocalDate today) {
    return type(caseFile).rule().fixedDueOn(caseFile.clock(), calendar(caseFile), today);
  }

  private String agencyCode(CaseFile caseFile) {
    return catalogue.agency(caseFile.origin().handlingAgencyId()).code();
  }

  private CaseTypeView type(CaseFile caseFile) {
    return catalogue.version(caseFile.caseTypeVersionId());
  }
}
