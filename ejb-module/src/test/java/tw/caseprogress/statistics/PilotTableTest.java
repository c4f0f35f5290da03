package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PilotTableTest {

  private static final PilotTable TABLE =
      new PilotTable(
          OptionalInt.of(85),
          List.of(
              new PilotLine(1, 100, 3, 3, 2, 5, 0, 0),
              new PilotLine(1, 200, 1, 1, 0, 2, 1, 4),
              new PilotLine(2, 100, 7, 6, 1, 9, 2, 9)));

  @Test
  void countsAgenciesAndTypesOnce_andAddsTheRest() {
    assertThat(TABLE.agencies()).isEqualTo(2);
    assertThat(TABLE.caseTypes()).isEqualTo(2);
    assertThat(TABLE.all()).isEqualTo(new PilotLine(0, 0, 11, 10, 3, 16, 3, 13));
    assertThat(TABLE.all().meanScore().orElseThrow()).isEqualTo(13 / 3.0);
  }

  @Test
  void nobodyAnswered_noMean() {
    assertThat(TABLE.lines().get(0).meanScore()).isEmpty();
    assertThat(new PilotTable(OptionalInt.empty(), List.of()).all().meanScore()).isEmpty();
  }

  @Test
  void lately_isAsLongAsThePilot_andEndsYesterday() {
    assertThat(PilotPeriod.lately(LocalDate.of(2026, 11, 30)))
        .isEqualTo(new Period(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 11, 29)));
  }
}
