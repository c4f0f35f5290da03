package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWholeNumberTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "０１, 1", "10, 10", "' 1000 ', 1000", "1\u200B0, 10", "0010, 10"})
  void digitsOfAnyWidth_areRead(String typed, long number) {
    assertThat(TypedWholeNumber.find(typed, 1, 1000)).contains(number);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "1001",
        "-1",
        "−5",
        "+5",
        "1.5",
        "1.0",
        "1e3",
        "1,000",
        "1 0",
        "10 天",
        "10天",
        "十",
        "0x10",
        "½",
        "99999999999999999999",
        "NaN"
      })
  void whatIsNoWholeNumberWithinItsBounds_isRefused(String typed) {
    assertThat(TypedWholeNumber.find(typed, 1, 1000)).isEmpty();
  }

  @Property
  void aNumberIsReadAsItself(@ForAll @IntRange(min = 0, max = 1000) int number) {
    assertThat(TypedWholeNumber.find(Integer.toString(number), 0, 1000)).contains((long) number);
    assertThat(TypedWholeNumber.find(number + ".5", 0, 1000)).isEmpty();
    assertThat(TypedWholeNumber.find("-" + number, 0, 1000)).isEmpty();
  }
}
