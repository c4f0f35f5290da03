package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepMappingTest {

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "收件 審查 簽章 結案, 收件 審查 簽章 結案, 1>1 2>2 3>3 4>4",
    "收件 審查 簽章 結案, 收件 預審 審查 簽章 結案, 1>1 2>3 3>4 4>5",
    "收件 審查 簽章 結案, 收件 審查 結案, 1>1 2>2 4>3",
    "收件 審查 簽章 結案, 收件 簽章 審查 結案, 1>1 2>3 4>4",
    "收件 審查 結案, 收件 結案, 1>1 3>2",
    "收件 結案, 收件 審查 結案, 1>1 2>3",
    "受理 審查 發照, 收件 審查 結案, 1>1 2>2 3>3",
  })
  void stepsOfTheSameNameAreProposed_unlessTheyChangedPlaces(
      String from, String to, String proposed) {
    assertThat(StepMapping.proposed(steps(from), steps(to)).text()).isEqualTo(proposed);
  }

  @ParameterizedTest(name = "{0} of {1} to {2} steps: {3}")
  @CsvSource({
    "1>1 2>2 3>3 4>4, 4, 4, true",
    "1>1 4>4, 4, 4, true",
    "1>1 2>2 3>2 4>3, 4, 3, true",
    "1>1 2>3 3>2 4>4, 4, 4, false", // changed places
    "1>1 2>1 3>2 4>4, 4, 4, false", // a step became the receipt
    "1>1 2>2 3>4 4>4, 4, 4, false", // a step became the closing
    "2>2 3>3 4>4, 4, 4, false", // the receipt is none
    "1>1 2>2 3>3, 4, 4, false", // the closing is none
    "1>1 2>2 3>3 4>3, 4, 4, false", // the closing became a step
    "1>1 5>2 4>4, 4, 4, false", // there is no such step
  })
  void whatChangesPlaces_orEnds_doesNotFit(String text, int from, int to, boolean fits) {
    assertThat(StepMapping.read(text).fits(from, to)).isEqualTo(fits);
  }

  @Test
  void twoMappingsAreOne_andWhatIsLostStaysLost() {
    StepMapping first = StepMapping.read("1>1 2>3 3>4 4>5");
    StepMapping second = StepMapping.read("1>1 4>2 5>3");

    StepMapping through = first.then(second);

    assertThat(through.text()).isEqualTo("1>1 3>2 4>3");
    assertThat(through.of(2)).isEmpty();
    assertThat(through.of(3)).contains(2);
  }

  @Property
  void whatIsProposedAlwaysFits_andComesBackFromItsText(
      @ForAll @Size(min = 2, max = 8) List<@AlphaChars @StringLength(1) String> from,
      @ForAll @Size(min = 2, max = 8) List<@AlphaChars @StringLength(1) String> to) {
    StepMapping proposed =
        StepMapping.proposed(steps(String.join(" ", from)), steps(String.join(" ", to)));

    assertThat(proposed.fits(from.size(), to.size())).isTrue();
    assertThat(StepMapping.read(proposed.text())).isEqualTo(proposed);
    assertThat(new TreeMap<>(proposed.orders()).values()).doesNotHaveDuplicates();
  }

  @Test
  void aMappingIsReadAsItIsKept() {
    assertThat(StepMapping.read("1>1 2>3"))
        .isEqualTo(new StepMapping(Map.of(1, 1, 2, 3)))
        .matches(mapping -> mapping.of(9).equals(Optional.empty()));
  }

  private static List<KeyStepView> steps(String names) {
    List<KeyStepView> steps = new ArrayList<>();
    for (String name : names.split(" ")) {
      steps.add(new KeyStepView(steps.size() + 1, name, name, name, name, false, 1, true, true));
    }
    return steps;
  }
}
