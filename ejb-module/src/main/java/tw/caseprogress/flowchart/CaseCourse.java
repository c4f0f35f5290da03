package tw.caseprogress.flowchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepProgress;

/**
 * How far a case has come.
 *
 * @param current the place of the step that it is at, 1 for the first
 * @param outcome empty while it is open, and for readers who are not told
 * @param entries what happened, the first entry first, without what was taken back
 */
public record CaseCourse(
    CaseState state,
    int current,
    Optional<Outcome> outcome,
    List<StepProgress> steps,
    List<CourseEntry> entries) {

  StepState stateOf(int place) {
    boolean reached = steps.get(place - 1).reachedOn().isPresent();
    if (state != CaseState.CLOSED) {
      return open(place, reached);
    }
    if (outcome.equals(Optional.of(Outcome.GRANTED))) {
      return reached ? StepState.DONE : StepState.PASSED_BY;
    }
    if (place == steps.size()) {
      return StepState.ENDED;
    }
    if (reached) {
      return StepState.REACHED;
    }
    return outcome.isEmpty() || wentOnAfter(place) ? StepState.PASSED_BY : StepState.NOT_REACHED;
  }

  private StepState open(int place, boolean reached) {
    if (place == current) {
      return StepState.CURRENT;
    }
    if (reached) {
      return StepState.DONE;
    }
    return place < current ? StepState.PASSED_BY : StepState.TO_COME;
  }

  private boolean wentOnAfter(int place) {
    return steps.subList(place, steps.size() - 1).stream()
        .anyMatch(later -> later.reachedOn().isPresent());
  }

  int timesAt(int place) {
    return Math.toIntExact(
        entries.stream()
            .filter(entry -> entry.kind() == ProgressKind.STEP_REACHED)
            .filter(entry -> entry.stepOrder().orElse(0) == place && place <= current)
            .count());
  }

  List<SupplementLoop> loopsAt(int place) {
    List<SupplementLoop> loops = new ArrayList<>();
    int at = 1;
    for (int i = 0; i < entries.size(); i++) {
      CourseEntry entry = entries.get(i);
      if (entry.kind() == ProgressKind.STEP_REACHED) {
        at = entry.stepOrder().orElse(at);
      } else if (entry.kind() == ProgressKind.SUPPLEMENT_REQUESTED && at == place) {
        loops.add(loop(entry.enteredOn(), entries.subList(i + 1, entries.size())));
      }
    }
    return loops;
  }

  /** One round: it ends with what came, and not with what was asked for later. */
  private SupplementLoop loop(LocalDate askedOn, List<CourseEntry> after) {
    Optional<CourseEntry> next =
        after.stream()
            .filter(
                entry ->
                    entry.kind() == ProgressKind.SUPPLEMENT_RECEIVED
                        || entry.kind() == ProgressKind.SUPPLEMENT_REQUESTED)
            .findFirst();
    return new SupplementLoop(
        askedOn,
        next.filter(entry -> entry.kind() == ProgressKind.SUPPLEMENT_RECEIVED)
            .map(CourseEntry::enteredOn),
        next.isEmpty() && state == CaseState.SUPPLEMENT_REQUESTED);
  }
}
