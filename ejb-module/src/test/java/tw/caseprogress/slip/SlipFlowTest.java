package tw.caseprogress.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.flowchart.CaseCourse;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.flowchart.StepState;

class SlipFlowTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
  private static final List<KeyStepView> STEPS =
      List.of(
          step(1, "收件", "Receipt", false, 0),
          step(2, "會勘", "Site visit", true, 2),
          step(3, "審查", "Review", false, 1),
          step(4, "核發", "Permit", false, 0));

  @Test
  void whatIsDone_whereItIs_andWhatMayBeNeeded() {
    CourseEntry asked =
        new CourseEntry(
            TUE_2026_11_24, ProgressKind.SUPPLEMENT_REQUESTED, Optional.empty(), "請補平面圖");
    FlowChart chart =
        chart(CaseState.SUPPLEMENT_REQUESTED, 1, Optional.empty(), List.of(asked), MON_2026_11_23);

    assertThat(SlipFlow.of(chart, SlipWords.of(ContactLanguage.ZH_TW)))
        .containsExactly(
            new SlipFlow.Box(
                "current", "1", "收件", List.of("目前在這一步", "115/11/23", "補件 1 次"), "step"),
            new SlipFlow.Box(
                "to-come optional", "2", "會勘", List.of("還沒辦到", "預計 2 個工作天", "視案情需要"), "false"),
            new SlipFlow.Box("to-come", "3", "審查", List.of("還沒辦到", "預計 1 個工作天"), "false"),
            new SlipFlow.Box("to-come", "4", "核發", List.of("還沒辦到"), "false"));
  }

  @Test
  void whatWasRefused_isNotSaidToBeDone_norByTheNameOfAGrant() {
    FlowChart chart =
        chart(
            CaseState.CLOSED,
            4,
            Optional.of(Outcome.REFUSED),
            List.of(),
            MON_2026_11_23,
            null,
            null,
            TUE_2026_11_24);

    assertThat(SlipFlow.of(chart, SlipWords.of(ContactLanguage.EN)))
        .extracting(box -> box.look() + " " + box.mark() + " " + box.name() + " " + box.facts())
        .containsExactly(
            "reached 1 Receipt [Was gone through, 2026-11-23]",
            "not-reached – Site visit [Not reached]",
            "not-reached – Review [Not reached]",
            "ended 4 Closed: Refused [Closed, 2026-11-24]");
  }

  @Test
  void aStepThatWasGoneBy_isNotNeeded_ifItIsOptional() {
    FlowChart chart =
        chart(
            CaseState.IN_PROGRESS,
            3,
            Optional.empty(),
            List.of(),
            MON_2026_11_23,
            null,
            TUE_2026_11_24);

    assertThat(SlipFlow.of(chart, SlipWords.of(ContactLanguage.EN)))
        .extracting(box -> box.look() + " " + box.mark() + " " + box.facts())
        .containsExactly(
            "done ✓ [Done, 2026-11-23]",
            "passed-by – [Not needed here]",
            "current 3 [The case is here, 2026-11-24, Planned: 1 working day]",
            "to-come 4 [Still to come]");
  }

  @ParameterizedTest
  @EnumSource
  void everythingThatBecomesOfAStep_hasItsWords(ContactLanguage language) {
    SlipWords words = SlipWords.of(language);

    assertThat(EnumSet.complementOf(EnumSet.of(StepState.PLANNED)))
        .allSatisfy(state -> assertThat(words.get("StepState." + state)).isNotEmpty());
    assertThat(Outcome.values())
        .allSatisfy(outcome -> assertThat(words.get("Outcome." + outcome)).isNotEmpty());
  }

  /** A case that came to the first steps on these days; null where it did not. */
  private static FlowChart chart(
      CaseState state,
      int current,
      Optional<Outcome> outcome,
      List<CourseEntry> entries,
      LocalDate... reachedOn) {
    List<StepProgress> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      KeyStepView step = STEPS.get(i);
      steps.add(
          new StepProgress(
              step.order(),
              step.nameZh(),
              step.nameEn(),
              i < reachedOn.length ? Optional.ofNullable(reachedOn[i]) : Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return FlowChart.of(STEPS, new CaseCourse(state, current, outcome, steps, entries));
  }

  private static KeyStepView step(
      int order, String nameZh, String nameEn, boolean optional, int plannedDays) {
    return new KeyStepView(order, nameZh, nameEn, "", "", optional, plannedDays, true, true);
  }
}
