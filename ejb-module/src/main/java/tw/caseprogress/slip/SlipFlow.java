package tw.caseprogress.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.flowchart.FlowStep;
import tw.caseprogress.flowchart.StepState;

/** The flow chart of a slip in its words: a box for each step, which says all that it shows. */
final class SlipFlow {

  private static final int NARROW = 24;

  private final SlipWords words;
  private final Optional<Outcome> outcome;

  private SlipFlow(SlipWords words, Optional<Outcome> outcome) {
    this.words = words;
    this.outcome = outcome;
  }

  /**
   * A box of the chart.
   *
   * @param look the class of the stylesheets by which it is drawn
   * @param mark what stands in its circle
   * @param facts what became of the step, and what was planned of it
   * @param current whether the case is there; as an attribute says it
   */
  record Box(String look, String mark, String name, List<String> facts, String current) {}

  static List<Box> of(FlowChart chart, SlipWords words) {
    SlipFlow flow = new SlipFlow(words, chart.outcome());
    List<Box> boxes = new ArrayList<>();
    for (int place = 1; place <= chart.steps().size(); place++) {
      boxes.add(flow.box(chart.steps().get(place - 1), place));
    }
    return boxes;
  }

  /**
   * Whether a narrow column holds each name in two lines: Chinese takes twice the room of Latin.
   */
  static boolean isNarrow(List<Box> boxes) {
    return boxes.stream()
        .mapToLong(box -> box.name().length() + box.name().chars().filter(c -> c > 0x2FF).count())
        .allMatch(width -> width <= NARROW);
  }

  private Box box(FlowStep step, int place) {
    boolean ahead = step.state() == StepState.TO_COME || step.state() == StepState.PLANNED;
    String look = step.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Box(
        ahead && step.step().optional() ? look + " optional" : look,
        step.state().mark(place),
        name(step),
        Stream.of(state(step), planned(step, ahead), supplements(step))
            .flatMap(List::stream)
            .map(SlipPage::printable)
            .toList(),
        step.state() == StepState.CURRENT ? "step" : "false");
  }

  private String name(FlowStep step) {
    return step.state() == StepState.ENDED && outcome.isPresent()
        ? words.filled("flowEnded", words.get("Outcome." + outcome.get()))
        : SlipPage.printable(words.choose(step.step().nameZh(), step.step().nameEn()));
  }

  private List<String> state(FlowStep step) {
    if (step.state() == StepState.PLANNED) {
      return List.of();
    }
    if (step.state() == StepState.PASSED_BY && step.step().optional()) {
      return List.of(words.get("flowNotNeeded"));
    }
    return Stream.concat(
            Stream.of(words.get("StepState." + step.state())),
            step.reachedOn().stream().map(words::day))
        .toList();
  }

  /** What was planned is told of what lies ahead, and of where the case is. */
  private List<String> planned(FlowStep step, boolean ahead) {
    int days = step.step().plannedWorkingDays();
    Stream<String> plan =
        days > 0 && (ahead || step.state() == StepState.CURRENT)
            ? Stream.of(words.filled("flowPlanned", days))
            : Stream.empty();
    Stream<String> optional =
        ahead && step.step().optional() ? Stream.of(words.get("flowOptional")) : Stream.empty();
    return Stream.concat(plan, optional).toList();
  }

  private List<String> supplements(FlowStep step) {
    int rounds = step.loops().size();
    return rounds == 0 ? List.of() : List.of(words.filled("flowSupplement", rounds));
  }
}
