package tw.caseprogress.web.staff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.statistics.table.FigureForm;
import tw.caseprogress.statistics.table.FigureOrderException;
import tw.caseprogress.statistics.table.FigureTableKind;
import tw.caseprogress.statistics.table.FigureTableOrder.Fault;

class FigureFileRequestTest {

  @Test
  void anAddressNamesAFile() {
    FigureFileRequest request =
        of("table=MONTHS&from=2026-01-01&to=2026-11-30&agency=379110000A&format=ods");

    assertThat(request.form()).isEqualTo(FigureForm.ODS);
    assertThat(request.order().kind()).isEqualTo(FigureTableKind.MONTHS);
    assertThat(request.order().agencyCode()).contains("379110000A");
    assertThat(request.order().caseTypeCode()).isEqualTo(Optional.empty());
    assertThat(request.order().months()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({
    "table=X&from=2026-01-01&to=2026-01-31&format=ods, TABLE",
    "from=2026-01-01&to=2026-01-31&format=ods, TABLE",
    "table=MONTHS&from=2026-01-01&to=2026-01-31&format=exe, FORMAT",
    "table=MONTHS&from=2026-01-01&to=2026-01-31, FORMAT",
    "table=MONTHS&from=2026-02-30&to=2026-03-31&format=pdf, DAY",
    "table=MONTHS&to=2026-03-31&format=pdf, DAY",
    "table=MONTHS&from=2026-03-31&to=2026-03-01&format=pdf, BACKWARDS"
  })
  void whatNamesNone_isTold(String query, Fault fault) {
    assertThatThrownBy(() -> of(query))
        .isInstanceOfSatisfying(
            FigureOrderException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private static FigureFileRequest of(String query) {
    Map<String, String> parameters =
        Stream.of(query.split("&"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    return FigureFileRequest.of(parameters::get);
  }
}
