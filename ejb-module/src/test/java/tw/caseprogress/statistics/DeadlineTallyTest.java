package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTallyTest {

  @ParameterizedTest(name = "{0}+{1} to handle, {2}+{3} closed, {4}+{5} open")
  @CsvSource({
    "0, 0, 0, 0, 0, 0, true", // nothing to do
    "3, 2, 1, 1, 2, 1, true",
    "0, 4, 0, 0, 4, 0, true", // a first day
    "5, 0, 0, 5, 0, 0, true", // all closed, all late
    "3, 2, 1, 1, 2, 0, false", // one case is neither closed nor open
    "1, 0, 1, 0, 1, 0, false" // one case is both
  })
  void isBalanced_whenEveryCaseToHandleIsEitherClosedOrOpen(
      long carriedOver,
      long received,
      long closedOnTime,
      long closedLate,
      long openOnTime,
      long openOverdue,
      boolean balanced) {
    DeadlineTally tally =
        new DeadlineTally(carriedOver, received, closedOnTime, closedLate, openOnTime, openOverdue);

    assertThat(tally.isBalanced()).isEqualTo(balanced);
  }

  @ParameterizedTest(name = "{0} on time and {1} late is {2}")
  @CsvSource({"3, 1, 0.75", "4, 0, 1.0", "0, 4, 0.0"})
  void onTimeRate_isTheShareOfClosedCases(long onTime, long late, double rate) {
    assertThat(new DeadlineTally(10, 0, onTime, late, 6, 0).onTimeRate()).hasValue(rate);
  }

  @Test
  void onTimeRate_isEmptyWhenNothingWasClosed_evenWithOverdueCases() {
    assertThat(new DeadlineTally(5, 0, 0, 0, 2, 3).onTimeRate()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void plus_addsEachCount() {
    assertThat(new DeadlineTally(1, 2, 3, 4, 5, 6).plus(new DeadlineTally(10, 20, 30, 40, 50, 60)))
        .isEqualTo(new DeadlineTally(11, 22, 33, 44, 55, 66));
  }

  @Test
  void countsBelowZero_areRefused() {
    assertThatThrownBy(() -> new DeadlineTally(0, 0, 0, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
