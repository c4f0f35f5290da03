package tw.caseprogress.web.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** The progress of a case as a citizen reads it: the answer first, then what to do, then why. */
public class ProgressStory {
  private static final String KEY = "public_index.text.";

  private final CaseProgress progress;
  private final Texts texts;
  private final LocalDate today;
  private final NextSteps next;

  /** Tells of a case in the language of a locale. */
  public ProgressStory(CaseProgress progress, LocalDate today, Locale locale) {
    this.progress = progress;
    this.today = today;
    this.texts = Texts.in(locale);
    this.next = new NextSteps(progress, texts, today);
  }

  public CaseProgress getProgress() {
    return progress;
  }

  /** The answer in one or two clauses, each good for a line of its own. */
  public List<String> getAnswer() {
    return List.of(sentence().split("\\|"));
  }

  /**
   * The answer in one line, for the window and for who reads with the ears; its state alone where
   * the answer has a name in it that a title cannot mark as Chinese.
   */
  public String getTitle() {
    String title = String.join(texts.isEnglish() ? " " : "", getAnswer());
    return texts.isForeign(title) ? texts.word(progress.standing()) : title;
  }

  private String sentence() {
    String step = name(progress.currentStep());
    String due = progress.dueOn().map(this::weekdayDate).orElse("");
    return switch (progress.standing()) {
      case ON_TIME, DUE_SOON -> texts.get(KEY + "answer.open", step, due);
      case DUE_TODAY -> texts.get(KEY + "answer.dueToday", step, due);
      case OVERDUE -> texts.get(KEY + "answer.overdue", step, due);
      case AWAITING_SUPPLEMENT ->
          progress
              .awaitedSupplement()
              .map(SupplementRound::dueOn)
              .map(this::supplementSentence)
              .orElseGet(() -> texts.get(KEY + "answer.paused", step));
      case AWAITING_OTHERS ->
          texts.get(
              KEY + "answer.others",
              progress.awaitedOffice().map(OutsideWaitView::waitingFor).orElse(""));
      case NOT_STARTED ->
          texts.get(KEY + "answer.notStarted." + progress.caseType().clockStart(), step);
      case CLOSED_ON_TIME, CLOSED_LATE ->
          texts.get(
              KEY + "answer.closed." + progress.outcome().orElseThrow(),
              progress
                  .closedOn()
                  .map(day -> DateText.fullWeekdayDate(day, texts.locale()))
                  .orElse(""));
    };
  }

  private String supplementSentence(LocalDate lastDay) {
    if (lastDay.equals(today)) {
      return texts.get(KEY + "answer.supplement.today", weekdayDate(lastDay));
    }
    return texts.get(
        KEY + (lastDay.isBefore(today) ? "answer.supplement.late" : "answer.supplement"),
        weekdayDate(lastDay));
  }

  /** Number, type and agency in one line. */
  public String getCaseLine() {
    return texts.get(
        KEY + "answer.case", progress.caseNumber().shown(), getCaseTypeName(), getAgencyName());
  }

  /** Whether the case ended without giving the applicant what was asked for: no good news. */
  public boolean isUngranted() {
    return progress.state() == CaseState.CLOSED && !next.isGranted();
  }

  /** How the case stands, in a word for citizens. */
  public String getStanding() {
    return isUngranted() ? getOutcome() : texts.get("public_index.standing." + progress.standing());
  }

  /** What to do now. */
  public NextSteps getNext() {
    return next;
  }

  /** Where to hand in, to collect and to ask. */
  public WhereToGo getWhere() {
    return new WhereToGo(progress, texts);
  }

  /** Whether there is a day to take into a calendar. */
  public boolean isDayForCalendar() {
    return DayForCalendar.of(progress).filter(day -> !day.isBefore(today)).isPresent();
  }

  /** The papers that are still missing; empty when nothing was asked for. */
  public List<String> getMissingPapers() {
    return progress.missingPapers(texts.contactLanguage());
  }

  /** What the officer wrote about the supplement; null when nothing was asked for. */
  public String getSupplementText() {
    return progress.awaitedSupplement().map(SupplementRound::text).orElse(null);
  }

  /** The key steps, and what became of each. */
  public FlowChart getFlowChart() {
    return progress.flowChart();
  }

  /** How many days are used and left, or over; null where that cannot be counted. */
  public String getDays() {
    int used = progress.workingDaysUsed();
    int left = progress.workingDaysLeft();
    if (progress.ledger().isEmpty()) {
      return null;
    }
    if (left < 0) {
      return texts.get(KEY + "daysOver", used, -left);
    }
    return switch (progress.standing()) {
      case CLOSED_ON_TIME, CLOSED_LATE -> texts.get(KEY + "daysUsed", used);
      case DUE_TODAY -> texts.get(KEY + "daysToday", used);
      default -> texts.get(KEY + "daysLeft", used, left);
    };
  }

  /** How many days were paused; null when none was. */
  public String getPaused() {
    return progress.workingDaysPaused() == 0
        ? null
        : texts.get(KEY + "daysPaused", progress.workingDaysPaused());
  }

  /** Used, paused and left days as shares of a bar. */
  public DayMeter getMeter() {
    return DayMeter.of(progress);
  }

  /** The bar in words, for those who do not see it. */
  public String getMeterText() {
    int left = progress.workingDaysLeft();
    return texts.get(
        KEY + (left < 0 ? "daysMeter.over" : "daysMeter"),
        progress.workingDaysUsed(),
        Math.abs(left),
        progress.workingDaysPaused());
  }

  /** Heading of the ledger: why this day, or what the day would be while the clock stands still. */
  public String getWhy() {
    DeadlineLedger ledger = getLedger();
    if (ledger == null) {
      return texts.get("public_index.label.whyUnknown");
    }
    return texts.get(
        ledger.dueDate().isProvisional()
            ? "public_index.label.whyPaused"
            : "public_index.label.why",
        DateText.monthDay(ledger.dueDate().on(), texts.locale()));
  }

  /** The days one by one; null if they run into a year without a calendar. */
  public DeadlineLedger getLedger() {
    return progress.ledger().orElse(null);
  }

  /** Why there are no days to show; null if there are. */
  public String getYearWithoutCalendar() {
    return progress
        .yearWithoutCalendar()
        .map(
            year ->
                texts.get("ledger.text.yearWithoutCalendar", DateText.year(year, texts.locale())))
        .orElse(null);
  }

  /** Whom the agency waits for, since when, and whether the days count; null if for nobody. */
  public String getWaiting() {
    return progress
        .awaitedOffice()
        .map(
            wait ->
                texts.get(
                    KEY + (wait.stopsClock() ? "waitingStopped" : "waitingCounted"),
                    wait.waitingFor(),
                    texts.word(wait.reason()),
                    weekdayDate(wait.since())))
        .orElse(null);
  }

  /** The entries in the course of the case, newest first. */
  public List<RecordLine> getRecords() {
    List<RecordLine> lines = new ArrayList<>();
    progress.course().forEach(entry -> lines.add(0, line(entry)));
    return lines;
  }

  /** Heading of the entries with their number. */
  public String getRecordsTitle() {
    return texts.get("public_index.label.course", progress.course().size());
  }

  /**
   * An entry in the course of a case.
   *
   * @param letter the official letter that goes with it; empty text for none
   */
  public record RecordLine(LocalDate date, String title, String text, String letter) {}

  private RecordLine line(CourseEntry entry) {
    String title =
        entry
            .stepThen()
            .filter(then -> entry.kind() == ProgressKind.STEP_REACHED)
            .map(then -> texts.isEnglish() ? then.nameEn() : then.nameZh())
            .or(() -> nameOfStep(entry))
            .orElseGet(() -> texts.word(entry.kind()));
    return new RecordLine(
        entry.enteredOn(),
        title,
        progress.told(entry, texts.contactLanguage()),
        entry.kind() == ProgressKind.CLOSED ? getLetter() : "");
  }

  private Optional<String> nameOfStep(CourseEntry entry) {
    return entry
        .stepOrder()
        .filter(order -> entry.kind() == ProgressKind.STEP_REACHED)
        .filter(order -> order >= 1 && order <= progress.steps().size())
        .map(order -> name(progress.steps().get(order - 1)));
  }

  /** How long such cases take; null when too few were closed. */
  public String getExpectation() {
    return progress
        .expectation()
        .map(
            e ->
                texts.get(
                    KEY + "expectation", e.medianWorkingDays(), e.p90WorkingDays(), e.cases()))
        .orElse(null);
  }

  public LocalDate getClosedOn() {
    return progress.closedOn().orElse(null);
  }

  /** Number and day of the official letter about its end; empty where none is known. */
  public String getLetter() {
    return next.letter().orElse("");
  }

  /** The due date that holds, the day itself included; null while none does. */
  public String getDueOn() {
    return progress.closedOn().isPresent()
        ? null
        : progress
            .dueOn()
            .map(day -> texts.get(KEY + "dueOn", DateText.fullWeekdayDate(day, texts.locale())))
            .orElse(null);
  }

  /** The word for the outcome; null while the case is open. */
  public String getOutcome() {
    return progress.outcome().map(texts::word).orElse(null);
  }

  public String getChannel() {
    return texts.word(progress.channel());
  }

  public String getCaseTypeName() {
    return texts.choose(progress.caseType().nameZh(), progress.caseType().nameEn());
  }

  public String getAgencyName() {
    return texts.choose(progress.agency().nameZh(), progress.agency().nameEn());
  }

  public String getUnitName() {
    return texts.choose(progress.unitZh(), progress.unitEn());
  }

  private String name(StepProgress step) {
    return texts.choose(step.nameZh(), step.nameEn());
  }

  private String weekdayDate(LocalDate date) {
    return DateText.weekdayDate(date, texts.locale());
  }
}
