package tw.caseprogress.web.flowchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.flowchart.FlowStep;
import tw.caseprogress.flowchart.StepState;
import tw.caseprogress.flowchart.SupplementLoop;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** Says the steps of a flow chart in a language. */
final class FlowWords {

  private static final String TEXT = "flowChart.text.";

  private final FlowChart chart;
  private final Texts texts;

  private FlowWords(FlowChart chart, Locale locale) {
    this.chart = chart;
    this.texts = Texts.in(locale);
  }

  static List<FlowEntry> of(FlowChart chart, Locale locale) {
    FlowWords words = new FlowWords(chart, locale);
    List<FlowEntry> entries = new ArrayList<>();
    for (int place = 1; place <= chart.steps().size(); place++) {
      entries.add(words.entry(chart.steps().get(place - 1), place));
    }
    return entries;
  }

  private FlowEntry entry(FlowStep step, int place) {
    List<String> loops = step.loops().stream().map(this::loop).toList();
    return new FlowEntry(
        step.state(),
        step.state().mark(place),
        name(step),
        state(step),
        days(step),
        isOpen(step) && step.step().optional() ? texts.get("flowChart.label.optional") : "",
        meaning(step),
        remarks(step),
        loops.isEmpty() ? "" : texts.get(TEXT + "supplement", loops.size()),
        loops,
        step.isAwaitingPapers());
  }

  private String name(FlowStep step) {
    if (step.state() == StepState.ENDED && chart.outcome().isPresent()) {
      return texts.get(TEXT + "ended", texts.word(chart.outcome().get()));
    }
    String name = texts.choose(step.step().nameZh(), step.step().nameEn());
    return TypedLine.isBlank(name) ? texts.get("flowChart.label.unnamed") : name;
  }

  private String state(FlowStep step) {
    return switch (step.state()) {
      case PLANNED -> "";
      case PASSED_BY ->
          step.step().optional() ? texts.get(TEXT + "notNeeded") : texts.word(step.state());
      default ->
          joined(
              Stream.concat(
                  Stream.of(texts.word(step.state())), step.reachedOn().stream().map(this::day)));
    };
  }

  private String days(FlowStep step) {
    if (step.state() == StepState.PASSED_BY || step.state() == StepState.NOT_REACHED) {
      return "";
    }
    int planned = step.step().plannedWorkingDays();
    String real = step.state() == StepState.CURRENT ? "soFar" : "taken";
    return step.days()
        .filter(days -> planned > 0 || days.taken() > 0)
        .map(
            days ->
                planned > 0
                    ? texts.get(TEXT + "planned." + real, planned, days.taken())
                    : texts.get(TEXT + real, days.taken()))
        .orElseGet(() -> planned > 0 ? texts.get(TEXT + "planned", planned) : "");
  }

  private List<String> remarks(FlowStep step) {
    return Stream.concat(
            step.days().stream()
                .filter(days -> days.waited() > 0)
                .map(days -> texts.get(TEXT + "waited", days.waited())),
            Stream.of(step.times())
                .filter(times -> times > 1)
                .map(times -> texts.get(TEXT + "times", times)))
        .toList();
  }

  /** Its prepared words are those of the day on which a case comes to it, and no promise. */
  private String meaning(FlowStep step) {
    if (step.state() == StepState.PASSED_BY || step.state() == StepState.NOT_REACHED) {
      return "";
    }
    if (step.last()) {
      return texts.get(TEXT + "closing");
    }
    String told = step.step().publicText(texts.isEnglish());
    if (TypedLine.isBlank(told)) {
      return "";
    }
    return step.state() == StepState.CURRENT ? told : texts.get(TEXT + "meaning", told);
  }

  private String loop(SupplementLoop loop) {
    if (loop.completedOn().isPresent()) {
      return texts.get(TEXT + "completed", day(loop.askedOn()), day(loop.completedOn().get()));
    }
    return texts.get(TEXT + (loop.awaited() ? "awaited" : "uncompleted"), day(loop.askedOn()));
  }

  private static boolean isOpen(FlowStep step) {
    return step.state() == StepState.PLANNED || step.state() == StepState.TO_COME;
  }

  private String day(LocalDate day) {
    return DateText.monthDay(day, texts.locale());
  }

  private String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(texts.isEnglish() ? ", " : "・"));
  }
}
