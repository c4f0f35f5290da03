package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDecimalTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"5, 5", "1.6, 1.6", "1.60, 1.60", "０.５, 0.5", "５．５, 5.5", "' 100 ', 100", "0, 0"})
  void find_readsDigitsOfAnyWidth(String typed, BigDecimal number) {
    assertThat(TypedDecimal.find(typed, BigDecimal.ZERO, HUNDRED)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1.234", "1,5", "1e2", "100.01", ".5", "5."})
  void find_readsNothingElse(String typed) {
    assertThat(TypedDecimal.find(typed, BigDecimal.ZERO, HUNDRED)).isEmpty();
  }
}
