package tw.caseprogress.hotline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.progressquery.CaseProgress;

/**
 * The facts of a case that a spoken answer stands on, in the language in which it is said.
 *
 * @param stepOrder the step the case is at, 1 for the first
 * @param steps how many there are
 * @param deadline the due date, or the day of receipt if a stopped clock leaves none; while a
 *     supplement is awaited, the day it is due; of a closed case the day it was closed
 * @param workingDaysLeft until the due date; negative when overdue
 * @param office who handles the case
 * @param papers what is still to be handed in, where the agency lets callers be told; else empty
 */
public record SpokenCase(
    CaseStanding standing,
    String caseTypeName,
    int stepOrder,
    int steps,
    String stepName,
    LocalDate deadline,
    int workingDaysLeft,
    String office,
    String phone,
    List<String> papers) {

  /** Refuses a case without a date to say. */
  public SpokenCase {
    Objects.requireNonNull(deadline, "deadline");
    papers = List.copyOf(papers);
  }

  /**
   * Takes the facts from a case's progress.
   *
   * @param papersTold whether its agency lets callers be told the missing papers
   */
  public static SpokenCase of(CaseProgress progress, ContactLanguage language, boolean papersTold) {
    boolean english = language == ContactLanguage.EN;
    StepProgress step = progress.currentStep();
    Optional<LocalDate> supplementDueOn =
        progress.awaitedSupplement().map(supplement -> supplement.dueOn());
    return new SpokenCase(
        progress.standing(),
        english ? progress.caseType().nameEn() : progress.caseType().nameZh(),
        progress.currentStepOrder(),
        progress.steps().size(),
        english ? step.nameEn() : step.nameZh(),
        progress
            .closedOn()
            .or(() -> supplementDueOn)
            .or(progress::dueOn)
            .orElse(progress.receivedOn()),
        progress.workingDaysLeft(),
        english
            ? progress.agency().nameEn() + ", " + progress.unitEn()
            : progress.agency().nameZh() + progress.unitZh(),
        progress.phone(),
        papersTold ? progress.missingPapers(language) : List.of());
  }
}
