package tw.caseprogress.web.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.StepDays;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.flowchart.FlowStep;
import tw.caseprogress.flowchart.StepState;
import tw.caseprogress.flowchart.SupplementLoop;
import tw.caseprogress.web.flowchart.FlowDrawing.Box;
import tw.caseprogress.web.flowchart.FlowDrawing.Line;

class FlowPictureTest {

  private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final String[] LETTERS = {
    "審", "查", "，", "（", "）", "A", "w", "m", "i", " ", "-", "8", "𠮷"
  };

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverStepsAreCalled_nothingOverlaps_andAllIsInTheDrawing(int seed) {
    Random random = new Random(seed);
    Locale locale = random.nextBoolean() ? Locale.TAIWAN : Locale.ENGLISH;
    FlowDrawing drawing = FlowPicture.of(chart(random), locale).drawing();

    List<Box> boxes = drawing.boxes();
    for (Box box : boxes) {
      assertThat(box.x()).isNotNegative();
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
      assertThat(boxes).filteredOn(other -> other != box && meet(box, other)).isEmpty();
    }
    for (Line line : drawing.lines()) {
      assertThat(boxes).as(line.text()).filteredOn(box -> holds(box, line)).hasSize(1);
    }
    assertThat(drawing.lines()).doesNotHaveDuplicates();
    assertThat(drawing.marks())
        .allSatisfy(
            mark ->
                assertThat(boxes)
                    .filteredOn(
                        box -> mark.y() - 13 >= box.y() && mark.y() + 13 <= box.y() + box.height())
                    .hasSize(1));
  }

  private static boolean meet(Box one, Box other) {
    return one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
  }

  private static boolean holds(Box box, Line line) {
    int size = line.look().startsWith("name") ? 16 : 13;
    return line.x() >= box.x()
        && line.x() + TextLines.width(line.text(), size) <= box.x() + box.width()
        && line.y() - size >= box.y()
        && line.y() + 4 <= box.y() + box.height();
  }

  private static FlowChart chart(Random random) {
    List<FlowStep> steps = new ArrayList<>();
    int count = 2 + random.nextInt(12);
    for (int place = 1; place <= count; place++) {
      StepState[] states = StepState.values();
      steps.add(
          new FlowStep(
              new KeyStepView(
                  place,
                  name(random, 40),
                  name(random, 80),
                  name(random, 400),
                  name(random, 400),
                  random.nextBoolean(),
                  random.nextInt(999),
                  true,
                  true),
              states[random.nextInt(states.length)],
              place == count,
              random.nextBoolean() ? Optional.of(WED_2026_11_11) : Optional.empty(),
              random.nextInt(4),
              random.nextBoolean()
                  ? Optional.of(new StepDays(random.nextInt(999), random.nextInt(99)))
                  : Optional.empty(),
              IntStream.range(0, random.nextInt(4))
                  .mapToObj(i -> new SupplementLoop(WED_2026_11_11, Optional.empty(), i % 2 == 0))
                  .toList()));
    }
    return new FlowChart(steps, Optional.of(Outcome.REFUSED));
  }

  private static String name(Random random, int most) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      name.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return name.toString();
  }

  @Test
  void wordsBreakBetweenChineseCharacters_andBetweenEnglishWords() {
    assertThat(TextLines.of("現場會勘及書面審查", 10, 50)).containsExactly("現場會勘及", "書面審查");
    assertThat(TextLines.of("審查完成，等候", 10, 40)).containsExactly("審查完", "成，等候");
    assertThat(TextLines.of("Review of papers", 10, 60)).containsExactly("Review of", "papers");
    assertThat(TextLines.of("Donaudampfschiff", 10, 60)).hasSizeGreaterThan(1);
    assertThat(TextLines.of("", 10, 60)).isEmpty();
  }

  @Test
  void aStepSaysWhatBecameOfIt_itsDays_andWhatItMeans() {
    FlowStep current =
        step(
            StepState.CURRENT,
            false,
            Optional.of(new StepDays(2, 3)),
            new SupplementLoop(WED_2026_11_11, Optional.of(MON_2026_11_16), false));

    FlowEntry zh = entry(current, Locale.TAIWAN);
    assertThat(zh.look()).isEqualTo("now");
    assertThat(zh.state()).isEqualTo("目前在這一步・11 月 11 日");
    assertThat(zh.days()).isEqualTo("預計 3 個工作天，到今天 2 個");
    assertThat(zh.remarks()).containsExactly("等候 3 個工作天，不計入");
    assertThat(zh.meaning()).isEqualTo("審查您的文件。");
    assertThat(zh.supplement()).isEqualTo("補件 1 次");
    assertThat(zh.loops()).containsExactly("11 月 11 日請補，11 月 16 日補齊");
    FlowEntry en = entry(current, Locale.ENGLISH);
    assertThat(en.state()).isEqualTo("The case is here, 11 November");
    assertThat(en.days()).isEqualTo("Planned: 3 working days; 2 so far");
    assertThat(en.loops()).containsExactly("Asked for on 11 November, complete on 16 November");
  }

  @Test
  void whatLiesAheadIsNotSaidAsIfItWere_andWhatWasNotReachedHasNoMeaning() {
    assertThat(entry(step(StepState.TO_COME, true, Optional.empty()), Locale.TAIWAN))
        .satisfies(
            ahead -> {
              assertThat(ahead.meaning()).isEqualTo("辦到這一步時：審查您的文件。");
              assertThat(ahead.optional()).isEqualTo("視案情需要");
              assertThat(ahead.days()).isEqualTo("預計 3 個工作天");
            });
    assertThat(entry(step(StepState.NOT_REACHED, false, Optional.empty()), Locale.TAIWAN))
        .satisfies(
            unreached -> {
              assertThat(unreached.state()).isEqualTo("未辦到這一步");
              assertThat(unreached.meaning()).isEmpty();
              assertThat(unreached.days()).isEmpty();
            });
    assertThat(entry(step(StepState.PASSED_BY, true, Optional.empty()), Locale.TAIWAN).state())
        .isEqualTo("本案不需辦理");
    assertThat(entry(step(StepState.PASSED_BY, false, Optional.empty()), Locale.TAIWAN).state())
        .isEqualTo("沒有經過這一步");
  }

  private static FlowEntry entry(FlowStep step, Locale locale) {
    return FlowPicture.of(new FlowChart(List.of(step), Optional.empty()), locale).entries().get(0);
  }

  private static FlowStep step(
      StepState state, boolean optional, Optional<StepDays> days, SupplementLoop... loops) {
    return new FlowStep(
        new KeyStepView(2, "書面審查", "Review", "審查您的文件。", "We review.", optional, 3, true, true),
        state,
        false,
        state.isReached() ? Optional.of(WED_2026_11_11) : Optional.empty(),
        1,
        days,
        List.of(loops));
  }
}
