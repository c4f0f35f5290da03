package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissedDaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void withoutAnyCase_onlyTheBusinessDateIsCounted() {
    assertThat(MissedDays.upTo(DAY, Optional.empty(), Set.of())).containsExactly(DAY);
    assertThat(MissedDays.upTo(DAY, Optional.of(DAY.plusDays(3)), Set.of())).containsExactly(DAY);
  }

  @Test
  void holes_areFilled_andTheBusinessDateIsCountedAnyway() {
    List<LocalDate> days =
        MissedDays.upTo(
            DAY, Optional.of(DAY.minusDays(4)), Set.of(DAY.minusDays(4), DAY.minusDays(2), DAY));

    assertThat(days).containsExactly(DAY.minusDays(3), DAY.minusDays(1), DAY);
  }

  @Test
  void aNight_looksBackThreeMonthsAtMost() {
    List<LocalDate> days = MissedDays.upTo(DAY, Optional.of(DAY.minusYears(2)), Set.of());

    assertThat(days).hasSize(MissedDays.MOST).startsWith(MissedDays.earliest(DAY)).endsWith(DAY);
  }
}
