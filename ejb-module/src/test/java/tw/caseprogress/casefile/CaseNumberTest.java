package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  private static final CaseNumber NUMBER = CaseNumber.of(2026, 482_619_035L);

  @Test
  void showsTheRocYearNineDigitsAndTheCheckDigitInGroups() {
    assertThat(NUMBER.shown()).matches("115-4826-1903-5\\d");
    assertThat(NUMBER.digits()).hasSize(13);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s ", "%s　"})
  void readsWhatPeopleType(String form) {
    assertThat(CaseNumber.parse(form.formatted(NUMBER.shown()))).isEqualTo(NUMBER);
    assertThat(CaseNumber.parse(form.formatted(NUMBER.digits()))).isEqualTo(NUMBER);
  }

  @Test
  void readsFullWidthDigitsAndOtherDashes() {
    StringBuilder wide = new StringBuilder();
    NUMBER.shown().chars().forEach(c -> wide.append(c == '-' ? '－' : (char) (c - '0' + '０')));
    assertThat(CaseNumber.parse(wide.toString())).isEqualTo(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "115", "11548261903571", "11548261903 5"})
  void refusesWhatIsNotThirteenDigits(String typed) {
    assertThatThrownBy(() -> CaseNumber.parse(typed))
        .isInstanceOfSatisfying(
            MalformedCaseNumberException.class,
            e -> assertThat(e.fault()).isEqualTo(MalformedCaseNumberException.Fault.NOT_13_DIGITS));
  }

  @Property
  void catchesEverySingleWrongDigit(
      @ForAll @LongRange(max = 999_999_999L) long inner,
      @ForAll @IntRange(max = 12) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    char[] digits = CaseNumber.of(2026, inner).digits().toCharArray();
    digits[position] = (char) ('0' + (digits[position] - '0' + shift) % 10);
    assertThatThrownBy(() -> new CaseNumber(new String(digits)))
        .isInstanceOf(MalformedCaseNumberException.class);
  }

  @Property
  void catchesEverySwapOfNeighbours(
      @ForAll @LongRange(max = 999_999_999L) long inner, @ForAll @IntRange(max = 11) int position) {
    char[] digits = CaseNumber.of(2026, inner).digits().toCharArray();
    char left = digits[position];
    if (left == digits[position + 1]) {
      return; // swapping equals changes nothing
    }
    digits[position] = digits[position + 1];
    digits[position + 1] = left;
    assertThatThrownBy(() -> new CaseNumber(new String(digits)))
        .isInstanceOf(MalformedCaseNumberException.class);
  }
}
