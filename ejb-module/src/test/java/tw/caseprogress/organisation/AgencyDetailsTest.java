package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyDetailsTest {

  private static final AgencyDetails BUREAU =
      details(AgencyLevel.FIRST_LEVEL, Optional.empty(), "臺北市政府資訊局", "1999 轉 1");

  @Test
  void aBureauIsComplete() {
    assertThat(BUREAU.faults()).isEmpty();
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    AgencyDetails empty =
        new AgencyDetails(
            AgencyLevel.FIRST_LEVEL,
            Optional.empty(),
            "",
            " ",
            "簡".repeat(21),
            "",
            "9".repeat(41),
            "",
            "時".repeat(201),
            "",
            Optional.empty(),
            false,
            false);

    assertThat(empty.faults())
        .containsExactly(
            AgencyFault.NAME_ZH,
            AgencyFault.NAME_EN,
            AgencyFault.SHORT_NAME_ZH,
            AgencyFault.SHORT_NAME_EN,
            AgencyFault.PHONE,
            AgencyFault.ADDRESS,
            AgencyFault.OPENING_HOURS);
  }

  @Test
  void anOfficeOfTheSecondLevelStandsBelowAnother_andNobodyElseDoes() {
    Optional<String> above = Optional.of("379130000A");

    assertThat(details(AgencyLevel.SECOND_LEVEL, above, "處", "1").faults()).isEmpty();
    assertThat(details(AgencyLevel.SECOND_LEVEL, Optional.empty(), "處", "1").faults())
        .containsExactly(AgencyFault.PARENT);
    assertThat(details(AgencyLevel.FIRST_LEVEL, above, "局", "1").faults())
        .containsExactly(AgencyFault.PARENT);
    assertThat(details(AgencyLevel.DISTRICT_OFFICE, above, "所", "1").faults())
        .containsExactly(AgencyFault.PARENT);
  }

  @Test
  void whatIsAnotherIsSaidBeforeAndAfter() {
    AgencyDetails after =
        details(AgencyLevel.FIRST_LEVEL, Optional.empty(), "臺北市政府資訊局", "1999 轉 2");

    assertThat(BUREAU.differences(BUREAU)).isEmpty();
    assertThat(BUREAU.differences(after)).containsExactly(entry("phone", "1999 轉 1 → 1999 轉 2"));
  }

  private static AgencyDetails details(
      AgencyLevel level, Optional<String> parent, String name, String phone) {
    return new AgencyDetails(
        level,
        parent,
        name,
        "Department of Information Technology",
        "資訊局",
        "IT",
        phone,
        "臺北市信義區市府路 1 號",
        "週一至週五 08:30–17:30",
        "",
        Optional.of(LocalDate.of(2027, 1, 1)),
        true,
        false);
  }
}
