package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

  private static final LocalDate MON_2008_06_09 = LocalDate.of(2008, 6, 9);

  @ParameterizedTest(name = "due Mon 9 June, {0} {1}: passed {2}")
  @CsvSource({"FRI, 2008-06-06, false", "MON, 2008-06-09, false", "TUE, 2008-06-10, true"})
  void dueDateItself_isOnTime(String weekday, LocalDate day, boolean passed) {
    assertThat(day.getDayOfWeek().name()).startsWith(weekday);
    assertThat(new DueDate(MON_2008_06_09, ClockState.RUNNING, day).isPassedOn(day))
        .isEqualTo(passed);
  }
}
