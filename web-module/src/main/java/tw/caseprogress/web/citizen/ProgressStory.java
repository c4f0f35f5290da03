package tw.caseprogress.web.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.Outcome;
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

  /** Tells of a case in the language of a locale. */
  public ProgressStory(CaseProgress progress, Locale locale) {
    this.progress = progress;
    this.texts = Texts.in(locale);
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
              .map(wanted -> texts.get(KEY + "answer.supplement", weekdayDate(wanted.dueOn())))
              .orElseGet(() -> texts.get(KEY + "answer.paused", step));
      case AWAITING_OTHERS ->
          texts.get(
              KEY + "answer.others",
              progress.awaitedOffice().map(OutsideWaitView::waitingFor).orElse(""));
      case NOT_STARTED ->
          texts.get(KEY + "answer.notStarted." + progress.caseType().clockStart(), step);
      case CLOSED_ON_TIME, CLOSED_LATE ->
          texts.get(
              KEY + "answer.closed",
              progress
                  .closedOn()
                  .map(day -> DateText.fullWeekdayDate(day, texts.locale()))
                  .orElse(""),
              progress.outcome().map(texts::word).orElse(""));
    };
  }

  /** Number, type and agency in one line. */
  public String getCaseLine() {
    return texts.get(
        KEY + "answer.case", progress.caseNumber().shown(), getCaseTypeName(), getAgencyName());
  }

  /** Which of the four boxes says what to do: supplement, closed, overdue or nothing. */
  public String getTodo() {
    if (progress.awaitedSupplement().isPresent()) {
      return "supplement";
    }
    return switch (progress.standing()) {
      case CLOSED_ON_TIME, CLOSED_LATE -> "closed";
      case OVERDUE -> "overdue";
      default -> "nothing";
    };
  }

  /** Heading of the box: of a closed case what its outcome was. */
  public String getTodoTitle() {
    String box = getTodo();
    return box.equals("closed")
        ? texts.get("public_index.label.todo.closed." + progress.outcome().orElseThrow())
        : texts.get("public_index.label.todo." + box);
  }

  /**
   * What the end of the case means, and what an officer added; empty while it is open. Of a grant
   * the words of the case type say what to do now.
   */
  public List<String> getEnding() {
    Optional<String> told = progress.closingWords(texts.contactLanguage());
    if (progress.outcome().isEmpty() || isGranted()) {
      return told.stream().toList();
    }
    String sentence = ClosingWords.sentence(progress.outcome().get(), texts.contactLanguage());
    return Stream.concat(Stream.of(sentence), told.stream()).distinct().toList();
  }

  /** Whether the case ended without giving the applicant what was asked for: no good news. */
  public boolean isUngranted() {
    return progress.state() == CaseState.CLOSED && !isGranted();
  }

  private boolean isGranted() {
    return progress.outcome().equals(Optional.of(Outcome.GRANTED));
  }

  /** What to do, in a sentence. */
  public String getTodoText() {
    return switch (getTodo()) {
      case "supplement" ->
          texts.get(
              KEY + "todo.supplement",
              progress.awaitedSupplement().map(s -> weekdayDate(s.dueOn())).orElse(""),
              getAgencyName() + " " + getUnitName(),
              getPhone());
      case "closed" -> texts.get(KEY + "todo.closed", getPhone());
      case "overdue" -> texts.get(KEY + "todo.overdue", getPhone());
      default -> texts.get(KEY + "todo.nothing");
    };
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

  /** How many days are used and left, or over. */
  public String getDays() {
    int used = progress.workingDaysUsed();
    int left = progress.workingDaysLeft();
    if (left < 0) {
      return texts.get(KEY + "daysOver", used, -left);
    }
    return progress.state() == CaseState.CLOSED
        ? texts.get(KEY + "daysUsed", used)
        : texts.get(KEY + "daysLeft", used, left);
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
    return texts.get(
        KEY + "daysMeter",
        progress.workingDaysUsed(),
        Math.max(0, progress.workingDaysLeft()),
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

  /** An entry in the course of a case. */
  public record RecordLine(LocalDate date, String title, String text) {}

  private RecordLine line(CourseEntry entry) {
    String title =
        entry
            .stepThen()
            .filter(then -> entry.kind() == ProgressKind.STEP_REACHED)
            .map(then -> texts.isEnglish() ? then.nameEn() : then.nameZh())
            .or(() -> nameOfStep(entry))
            .orElseGet(() -> texts.word(entry.kind()));
    return new RecordLine(entry.enteredOn(), title, progress.told(entry, texts.contactLanguage()));
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

  public String getPhone() {
    return texts.phone(progress.phone());
  }

  /** When the agency is open; empty if it does not say. */
  public String getOpeningHours() {
    return texts.choose(progress.agency().openingHoursZh(), progress.agency().openingHoursEn());
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
