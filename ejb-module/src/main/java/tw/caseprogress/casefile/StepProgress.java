package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;

/**
 * One key step of a case and whether it was reached.
 *
 * @param reachedOn empty while it lies ahead, or when it was skipped
 * @param text what the officer wrote for this case; empty while it lies ahead
 */
public record StepProgress(
    int order, String nameZh, String nameEn, Optional<LocalDate> reachedOn, Optional<String> text) {

  /** The steps of the type with what this case's course says of them; the latest entry counts. */
  public static List<StepProgress> of(CaseTypeView type, int current, List<CourseEntry> course) {
    List<StepProgress> steps = new ArrayList<>();
    for (KeyStepView step : type.steps()) {
      Optional<CourseEntry> reached =
          course.stream()
              .filter(e -> e.kind() == ProgressKind.STEP_REACHED || e.kind() == ProgressKind.CLOSED)
              .filter(e -> e.stepOrder().orElse(0) == step.order() && step.order() <= current)
              .reduce((earlier, later) -> later);
      steps.add(
          new StepProgress(
              step.order(),
              step.nameZh(),
              step.nameEn(),
              reached.map(CourseEntry::enteredOn),
              reached.map(CourseEntry::text)));
    }
    return steps;
  }
}
