package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetReading;

class AgencySheetTest {

  @Test
  void whatWasWritten_isReadBackUnchanged() {
    List<KeptAgency> agencies =
        new ArrayList<>(
            AgencyFile.delivered().stream()
                .map(one -> new KeptAgency(one.code(), one.details(), true, 1))
                .toList());
    agencies.add(new KeptAgency("379999990A", strange(), true, 1));

    SheetReading<AgencyRow> reading = AgencySheet.read(AgencySheet.write(agencies));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows())
        .extracting(row -> new KeptAgency(row.code(), row.details(), true, 1))
        .isEqualTo(agencies);
    assertThat(reading.rows()).extracting(AgencyRow::row).startsWith(2, 3, 4);
  }

  private static AgencyDetails strange() {
    return new AgencyDetails(
        AgencyLevel.SECOND_LEVEL,
        Optional.of("379130000A"),
        "=測試「處」, 第二\"號\"",
        "@Test, Office",
        "-測試",
        "'=Test",
        "+886-2-2720-8889",
        "臺北市信義區市府路 1 號",
        "週一至週五 08:30–17:30",
        "",
        Optional.of(LocalDate.of(2027, 1, 1)),
        true,
        true,
        "No. 1, Shifu Rd.",
        new CounterDetails("1 樓 5 號櫃檯", "1F, counter 5", "02-2720-0000", "it@example.org"));
  }

  @Test
  void whatDoesNotFit_isToldWithItsColumn() {
    String text =
        String.join(",", AgencySheet.columns())
            + "\n379130000a,BUREAU,,局,Bureau,局,Bureau,1999,臺北市,,,soon,maybe,no,,,,,\n";

    assertThat(AgencySheet.read(text.getBytes(StandardCharsets.UTF_8)).faults())
        .extracting(SheetFault::column)
        .containsExactlyInAnyOrder("level", "tracked_from", "pilot");
  }

  @ParameterizedTest
  @EnumSource(AgencyFault.class)
  void everyFaultOfAnAgency_liesInAColumnThatThereIs(AgencyFault fault) {
    assertThat(AgencySheet.columnOf(fault))
        .satisfiesAnyOf(
            column -> assertThat(column).isEmpty(),
            column -> assertThat(AgencySheet.columns()).contains(column));
  }
}
