package tw.caseprogress.textquery;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.progressquery.CaseProgress;

/**
 * The facts of a case that an answer by text message tells, in the language of the answer.
 *
 * @param agency the short name of who handles it
 * @param endOfNumber the last four digits of the case number
 * @param stepOrder the step the case is at, 1 for the first
 * @param steps how many there are
 * @param day the due date; while a supplement is awaited the day it is due; of a closed case the
 *     day it was closed; empty while the clock is stopped
 */
public record TextCase(
    CaseStanding standing,
    String agency,
    String endOfNumber,
    int stepOrder,
    int steps,
    String stepName,
    Optional<LocalDate> day) {

  private static final int END = 4;

  public TextCase {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(day, "day");
  }

  /** Takes the facts from a case's progress. */
  public static TextCase of(CaseProgress progress, ContactLanguage language) {
    boolean english = language == ContactLanguage.EN;
    StepProgress step = progress.currentStep();
    String digits = progress.caseNumber().digits();
    return new TextCase(
        progress.standing(),
        english ? progress.agency().shortNameEn() : progress.agency().shortNameZh(),
        digits.substring(digits.length() - END),
        step.order(),
        progress.steps().size(),
        english ? step.nameEn() : step.nameZh(),
        progress
            .closedOn()
            .or(() -> progress.awaitedSupplement().map(SupplementRound::dueOn))
            .or(progress::dueOn));
  }
}
