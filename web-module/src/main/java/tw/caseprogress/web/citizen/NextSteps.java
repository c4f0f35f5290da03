package tw.caseprogress.web.citizen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** What a citizen does now, by how the case stands or how it ended. */
public final class NextSteps {
  private static final String LABEL = "public_index.label.next.";
  private static final String TEXT = "public_index.text.next.";

  private final CaseProgress progress;
  private final Texts texts;
  private final LocalDate today;
  private final List<NextStep> steps = new ArrayList<>();

  NextSteps(CaseProgress progress, Texts texts, LocalDate today) {
    this.progress = progress;
    this.texts = texts;
    this.today = today;
    addSteps();
  }

  /** Which of the boxes it is: supplement, closed, overdue, or nothing. */
  public String getBox() {
    if (progress.awaitedSupplement().isPresent()) {
      return "supplement";
    }
    return switch (progress.standing()) {
      case CLOSED_ON_TIME, CLOSED_LATE -> "closed";
      case OVERDUE -> "overdue";
      default -> "nothing";
    };
  }

  /** Its look: good news alone are green. */
  public String getLook() {
    return switch (getBox()) {
      case "supplement" -> "do";
      case "overdue" -> "late";
      case "closed" -> isGranted() ? "good" : "ungranted";
      default -> progress.standing().isWaiting() ? "ungranted" : "good";
    };
  }

  /** Its heading: of a closed case what its outcome was. */
  public String getTitle() {
    return getBox().equals("closed")
        ? texts.get("public_index.label.todo.closed." + outcome())
        : texts.get("public_index.label.todo." + getBox());
  }

  /** What to do, the first thing first. */
  public List<NextStep> getSteps() {
    return List.copyOf(steps);
  }

  private void addSteps() {
    switch (getBox()) {
      case "supplement" -> addSupplement(progress.awaitedSupplement().orElseThrow());
      case "closed" -> addEnding();
      case "overdue" -> addOverdue();
      default -> steps.add(NextStep.of(texts.get(nothing())));
    }
  }

  /** Whose clock begins with the last paper asks himself whether one is missing. */
  private String nothing() {
    boolean papersAwaited =
        progress.standing() == CaseStanding.NOT_STARTED
            && progress.caseType().clockStart() == ClockStart.COMPLETE;
    return papersAwaited ? "public_index.text.todo.checking" : "public_index.text.todo.nothing";
  }

  private void addSupplement(SupplementRound wanted) {
    add("lastDay", lastDay(wanted.dueOn()));
    add("ifLate", texts.get(TEXT + (wanted.dueOn().isBefore(today) ? "isLate" : "ifLate")));
    add("together", texts.get(TEXT + "together"));
    wanted.letterNumber().ifPresent(number -> add("letter", number));
  }

  private String lastDay(LocalDate day) {
    long left = ChronoUnit.DAYS.between(today, day);
    String said = DateText.fullWeekdayDate(day, texts.locale());
    if (left == 0) {
      return texts.get(TEXT + "lastDay.today", said);
    }
    return left > 0
        ? texts.get(TEXT + "lastDay.left", said, left)
        : texts.get(TEXT + "lastDay.over", said, -left);
  }

  private void addOverdue() {
    String due =
        progress.dueOn().map(day -> DateText.fullWeekdayDate(day, texts.locale())).orElse("");
    int over = -progress.workingDaysLeft();
    add("since", over > 0 ? texts.get(TEXT + "since", due, over) : due);
    add("newDay", newDay());
    add("ask", texts.get(TEXT + "ask", progress.caseNumber().shown()));
  }

  /**
   * There is none: nobody but the agency could say one, and it has no place to say it. How long
   * most cases take is no comfort to whom it took longer already.
   */
  private String newDay() {
    int taken = progress.workingDaysUsed() - progress.workingDaysLeft();
    return progress
        .expectation()
        .map(Expectation::p90WorkingDays)
        .filter(days -> days > taken)
        .map(days -> texts.get(TEXT + "newDay.most", days))
        .orElseGet(() -> texts.get(TEXT + "newDay"));
  }

  private void addEnding() {
    switch (outcome()) {
      case GRANTED -> {
        told().ifPresent(words -> steps.add(NextStep.of(words)));
        add("collect", texts.get(TEXT + "collect"));
        addLetter("letter.known");
      }
      case REFUSED -> {
        told().ifPresent(words -> add("reason", words));
        addLetter("letter.refused");
        if (progress.letter().isEmpty()) {
          add("letter", texts.get(TEXT + "letter"));
        }
        add("appeal", texts.get(TEXT + "appeal", agencyName()));
        addAgain("again");
      }
      case RETURNED -> {
        add("reason", told().orElseGet(() -> texts.get(TEXT + "reason.returned")));
        addLetter("letter.known");
        addAgain("again.returned");
        add("papersBack", texts.get(TEXT + "papersBack"));
        add("disagree", texts.get(TEXT + "appeal.returned"));
      }
      case WITHDRAWN -> {
        told().ifPresent(words -> steps.add(NextStep.of(words)));
        add("means", texts.get(TEXT + "withdrawn"));
        addAgain("again.withdrawn");
        add("notMe", texts.get(TEXT + "notMe"));
      }
      case TRANSFERRED -> {
        told().ifPresent(words -> steps.add(NextStep.of(words)));
        add("means", texts.get(TEXT + "transferred"));
        add("whereNow", texts.get(TEXT + "whereNow"));
      }
    }
  }

  /** What is told of the end beyond the sentence that holds for every case that ended so. */
  private Optional<String> told() {
    String general = ClosingWords.sentence(outcome(), texts.contactLanguage());
    return progress.closingWords(texts.contactLanguage()).filter(words -> !words.equals(general));
  }

  private void addLetter(String text) {
    letter().ifPresent(known -> add("letter", texts.get(TEXT + text, known)));
  }

  /** Number and day of the official letter about the end; empty where none is known. */
  Optional<String> letter() {
    return progress
        .letter()
        .map(
            known ->
                texts.get(
                    TEXT + "letter.named",
                    known.documentNumber(),
                    DateText.fullDate(known.datedOn(), texts.locale())));
  }

  private void addAgain(String text) {
    String name = URLEncoder.encode(typeName(), StandardCharsets.UTF_8);
    steps.add(
        new NextStep(
            texts.get(LABEL + "again"),
            texts.get(TEXT + text),
            "/case-types?text=" + name,
            texts.get(LABEL + "againLink", typeName())));
  }

  private void add(String heading, String text) {
    steps.add(new NextStep(texts.get(LABEL + heading), text, "", ""));
  }

  /** Whether the applicant got what was asked for. */
  public boolean isGranted() {
    return progress.outcome().equals(Optional.of(Outcome.GRANTED));
  }

  private Outcome outcome() {
    return progress.outcome().orElseThrow();
  }

  private String typeName() {
    return texts.choose(progress.caseType().nameZh(), progress.caseType().nameEn());
  }

  private String agencyName() {
    return texts.choose(progress.agency().nameZh(), progress.agency().nameEn());
  }
}
