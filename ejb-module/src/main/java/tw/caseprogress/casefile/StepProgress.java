package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;

/**
 * One key step of a case and whether it was reached.
 *
 * @param reachedOn empty while it lies ahead, or when it was skipped
 * @param text what the officer wrote for this case; empty while it lies ahead
 * @param days how long the case stayed at it, so far if it is there; empty of a step that was not
 *     reached, of the closing, and where a calendar is missing
 */
public record StepProgress(
    int order,
    String nameZh,
    String nameEn,
    Optional<LocalDate> reachedOn,
    Optional<String> text,
    Optional<StepDays> days) {

  /**
   * The steps of the type with what this case's course says of them; the latest entry of a step
   * counts, but its days begin with the first.
   *
   * @param asOf today, of a closed case the day of its closing
   */
  public static List<StepProgress> of(
      CaseTypeView type,
      int current,
      List<CourseEntry> course,
      DeadlineAccount account,
      WorkingDayCalendar calendar,
      LocalDate asOf) {
    List<StepProgress> steps = new ArrayList<>();
    for (KeyStepView step : type.steps()) {
      List<CourseEntry> entries = entriesOf(step.order(), current, course);
      boolean stays = !entries.isEmpty() && step.order() < type.steps().size();
      steps.add(
          of(
              step,
              entries,
              stays
                  ? StepDays.between(
                      entries.get(0).enteredOn(),
                      leftOn(step.order(), current, course).orElse(asOf),
                      account,
                      calendar)
                  : Optional.empty()));
    }
    return steps;
  }

  /**
   * The same without how long the case stayed at each: for paper, which does not go on counting.
   */
  public static List<StepProgress> uncounted(
      CaseTypeView type, int current, List<CourseEntry> course) {
    return type.steps().stream()
        .map(step -> of(step, entriesOf(step.order(), current, course), Optional.empty()))
        .toList();
  }

  private static StepProgress of(
      KeyStepView step, List<CourseEntry> entries, Optional<StepDays> days) {
    Optional<CourseEntry> latest = entries.stream().reduce((earlier, later) -> later);
    return new StepProgress(
        step.order(),
        step.nameZh(),
        step.nameEn(),
        latest.map(CourseEntry::enteredOn),
        latest.map(CourseEntry::text),
        days);
  }

  private static List<CourseEntry> entriesOf(int order, int current, List<CourseEntry> course) {
    return order > current
        ? List.of()
        : course.stream().filter(entry -> stepOf(entry) == order).toList();
  }

  /** The day on which the case came to a later step; empty while it has not. */
  private static Optional<LocalDate> leftOn(int order, int current, List<CourseEntry> course) {
    return course.stream()
        .filter(entry -> stepOf(entry) > order && stepOf(entry) <= current)
        .findFirst()
        .map(CourseEntry::enteredOn);
  }

  /** The step that an entry says was reached; 0 if it says nothing of that. */
  private static int stepOf(CourseEntry entry) {
    return entry.kind() == ProgressKind.STEP_REACHED || entry.kind() == ProgressKind.CLOSED
        ? entry.stepOrder().orElse(0)
        : 0;
  }
}
