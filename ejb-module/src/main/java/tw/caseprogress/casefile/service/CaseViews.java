package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.ProgressEntryView;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.VersionChanges;
import tw.caseprogress.casefile.entity.CaseCoApplicant;
import tw.caseprogress.casefile.entity.CaseEnd;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.entity.ProgressEntry;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.service.CallerDirectory;

/** Turns case files into what the screens show of them. */
@ApplicationScoped
class CaseViews {

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseCourses courses;
  @Inject private CaseDeadlines deadlines;
  @Inject private DueDateJournalQuery journal;
  @Inject private ServiceConsent serviceConsent;
  @Inject private CallerDirectory staff;

  CaseView of(CaseFile caseFile, LocalDate today) {
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    LocalDate asOf = caseFile.closedOn().orElse(today);
    WorkingDayCalendar calendar = deadlines.calendar(caseFile);
    List<CourseEntry> course = courses.of(caseFile);
    DeadlineAccount account = DeadlineAccount.of(type.rule(), caseFile.clock(), calendar, asOf);
    return new CaseView(
        caseFile.id(),
        caseFile.version(),
        caseFile.number(),
        type,
        caseFile.origin().handlingUnit(),
        caseFile.origin().channel(),
        caseFile.state(),
        CaseStanding.of(
            caseFile.state(),
            caseFile.closedOnTime(),
            caseFile.dueOn(),
            caseFile.waits().stream().anyMatch(OutsideWaitView::isOpen),
            today,
            calendar),
        caseFile.origin().receivedOn(),
        caseFile.receivedAt(),
        caseFile.origin().postmarkedOn(),
        deadlines.receivedAtLatestOn(caseFile),
        caseFile.dueOn(),
        account.workingDaysUsed(),
        account.workingDaysLeft(),
        account.workingDaysPaused(),
        parties(caseFile),
        caseFile.coApplicants().stream().map(CaseCoApplicant::masked).toList(),
        caseFile.origin().language(),
        caseFile.origin().officerLogin(),
        staff.nameOf(caseFile.origin().officerLogin()),
        caseFile.currentStepOrder(),
        StepProgress.of(type, caseFile.currentStepOrder(), course, account, calendar, asOf),
        course,
        latestFirst(entries(caseFile)),
        latestFirst(caseFile.supplements()),
        CasePaper.of(type.papers(), caseFile.papersReceived()),
        caseFile.origin().documentNumber(),
        caseFile.origin().externalReference(),
        caseFile.end().map(CaseEnd::outcome),
        caseFile.closedOn(),
        caseFile.end().flatMap(CaseEnd::letter),
        latestFirst(caseFile.waits()),
        caseFile.extensionWorkingDays(),
        account.ledger(),
        account.yearWithoutCalendar(),
        journal.ofCase(VisibleCase.of(caseFile)).stream()
            .map(step -> step.by(staff.nameOf(step.changedBy())))
            .toList());
  }

  private List<PartyView> parties(CaseFile caseFile) {
    Stream<PartyView> parties = caseFile.parties().stream().map(CaseParty::masked);
    return serviceConsent.isWithdrawn(caseFile.id())
        ? parties.map(PartyView::toldNoMore).toList()
        : parties.toList();
  }

  private List<ProgressEntryView> entries(CaseFile caseFile) {
    Set<Long> retracted = caseFile.course().retractedIds();
    VersionChanges changes = caseFile.course().versionChanges();
    List<ProgressEntry> all = caseFile.entries();
    List<ProgressEntry> kept = caseFile.course().keptSteps();
    boolean open = caseFile.closedOn().isEmpty();
    return IntStream.range(0, all.size())
        .mapToObj(
            index -> {
              ProgressEntry entry = all.get(index);
              return new ProgressEntryView(
                  entry.id(),
                  entry.kind(),
                  entry.stepOrder().map(order -> stepThen(caseFile, changes, index, order)),
                  entry.enteredOn(),
                  entry.enteredAt(),
                  staff.nameOf(entry.enteredBy()),
                  entry.text(),
                  entry.inReplyTo(),
                  entry.corrections(),
                  retracted.contains(entry.id()),
                  open && kept.indexOf(entry) > 0);
            })
        .toList();
  }

  private KeyStepView stepThen(CaseFile caseFile, VersionChanges changes, int index, int order) {
    long version = changes.versionThen(index).orElseGet(caseFile::caseTypeVersionId);
    return catalogue.version(version).steps().get(order - 1);
  }

  private static <T> List<T> latestFirst(List<T> oldestFirst) {
    List<T> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }
}
