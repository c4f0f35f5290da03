package tw.caseprogress.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casetype.KeyStepView;

/**
 * The flow chart (電子流程圖) of a case type or of a case. Holds no personal data: of what officers
 * wrote there is nothing in it.
 *
 * @param steps the key steps in order
 * @param outcome how the case ended; empty without a case, while it is open, and for readers who
 *     are not told
 */
public record FlowChart(List<FlowStep> steps, Optional<Outcome> outcome) {

  public FlowChart {
    steps = List.copyOf(steps);
  }

  /** The chart of a case type. */
  public static FlowChart of(List<KeyStepView> steps) {
    List<FlowStep> planned = new ArrayList<>();
    for (int place = 1; place <= steps.size(); place++) {
      planned.add(
          new FlowStep(
              steps.get(place - 1),
              StepState.PLANNED,
              place == steps.size(),
              Optional.empty(),
              0,
              Optional.empty(),
              List.of()));
    }
    return new FlowChart(planned, Optional.empty());
  }

  /** The chart of a case, for staff. */
  public static FlowChart of(CaseView shown) {
    return of(
        shown.caseType().steps(),
        new CaseCourse(
            shown.state(),
            shown.currentStepOrder(),
            shown.outcome(),
            shown.steps(),
            shown.course()));
  }

  /** The chart of a case of a type with these steps. */
  public static FlowChart of(List<KeyStepView> steps, CaseCourse course) {
    List<FlowStep> drawn = new ArrayList<>();
    for (int place = 1; place <= steps.size(); place++) {
      StepProgress progress = course.steps().get(place - 1);
      drawn.add(
          new FlowStep(
              steps.get(place - 1),
              course.stateOf(place),
              place == steps.size(),
              progress.reachedOn(),
              course.timesAt(place),
              progress.days(),
              course.loopsAt(place)));
    }
    return new FlowChart(drawn, course.outcome());
  }
}
