package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeVerdictTest {

  private static final LocalDate MON_2008_06_09 = LocalDate.of(2008, 6, 9);

  @ParameterizedTest(name = "due Mon 9 June, {0} {1}: closed {2}, open {3}")
  @CsvSource({
    "FRI, 2008-06-06, CLOSED_ON_TIME, OPEN_ON_TIME",
    "MON, 2008-06-09, CLOSED_ON_TIME, OPEN_ON_TIME",
    "TUE, 2008-06-10, CLOSED_LATE, OPEN_OVERDUE"
  })
  void dueDateItself_isOnTime(
      String weekday, LocalDate day, OnTimeVerdict closed, OnTimeVerdict open) {
    assertThat(day.getDayOfWeek().name()).startsWith(weekday);
    assertThat(OnTimeVerdict.ofClosed(MON_2008_06_09, day)).isEqualTo(closed);
    assertThat(OnTimeVerdict.ofOpen(MON_2008_06_09, day)).isEqualTo(open);
    assertThat(closed.isOnTime()).isEqualTo(open.isOnTime());
  }
}
