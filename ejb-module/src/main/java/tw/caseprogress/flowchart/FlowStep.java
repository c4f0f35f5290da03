package tw.caseprogress.flowchart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.StepDays;
import tw.caseprogress.casetype.KeyStepView;

/**
 * A key step in a flow chart.
 *
 * @param step what the case type says of it
 * @param last whether it is the closing
 * @param reachedOn the day on which the case came to it, the last time; empty if it did not
 * @param times how often it was entered
 * @param days how long the case stayed at it; empty where that cannot be told
 * @param loops the rounds of supplements while the case was at it, the first one first
 */
public record FlowStep(
    KeyStepView step,
    StepState state,
    boolean last,
    Optional<LocalDate> reachedOn,
    int times,
    Optional<StepDays> days,
    List<SupplementLoop> loops) {

  public FlowStep {
    loops = List.copyOf(loops);
  }

  /** Whether papers are awaited at it. */
  public boolean isAwaitingPapers() {
    return loops.stream().anyMatch(SupplementLoop::awaited);
  }
}
