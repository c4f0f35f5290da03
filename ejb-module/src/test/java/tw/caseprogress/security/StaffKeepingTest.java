package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffKeepingTest {

  private static final String OWN = "379100000G";
  private static final String OTHER = "379110000G";

  @ParameterizedTest(name = "{0} keeps {1} of {2}: {3}")
  @CsvSource({
    "SYSTEM_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, , true",
    "SYSTEM_ADMINISTRATOR, AUDITOR, , true",
    "SYSTEM_ADMINISTRATOR, EVALUATION_OFFICER, , true",
    "SYSTEM_ADMINISTRATOR, HOTLINE_OPERATOR, , true",
    "SYSTEM_ADMINISTRATOR, AGENCY_ADMINISTRATOR, 379110000G, true",
    "SYSTEM_ADMINISTRATOR, AGENCY_ADMINISTRATOR SUPERVISOR, 379110000G, true",
    "SYSTEM_ADMINISTRATOR, '', 379110000G, true", // forgotten to be ticked: that is what is said
    "SYSTEM_ADMINISTRATOR, CASE_OFFICER, 379110000G, false",
    "SYSTEM_ADMINISTRATOR, SUPERVISOR, 379110000G, false",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER, 379100000G, true",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER SUPERVISOR, 379100000G, true",
    "AGENCY_ADMINISTRATOR, AGENCY_HEAD, 379100000G, true",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER, 379110000G, false",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER, , false",
    "AGENCY_ADMINISTRATOR, AGENCY_ADMINISTRATOR, 379100000G, false",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER AGENCY_ADMINISTRATOR, 379100000G, false",
    "AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, 379100000G, false",
    "AGENCY_ADMINISTRATOR, HOTLINE_OPERATOR, 379100000G, false",
    "AGENCY_ADMINISTRATOR, '', 379100000G, true",
    "AGENCY_ADMINISTRATOR, '', 379110000G, false",
    "SUPERVISOR, CASE_OFFICER, 379100000G, false",
    "CASE_OFFICER, CASE_OFFICER, 379100000G, false",
    "AUDITOR, AUDITOR, , false",
  })
  void reaches(Role keeper, String roles, String agency, boolean reaches) {
    StaffKeeping keeping =
        new StaffKeeping(new Caller("k", "K", Optional.of(OWN), "", Set.of(keeper)));

    assertThat(keeping.reaches(roles(roles), Optional.ofNullable(agency))).isEqualTo(reaches);
  }

  @ParameterizedTest(name = "{0} may give {1}")
  @CsvSource({
    "AGENCY_ADMINISTRATOR, CASE_OFFICER SUPERVISOR AGENCY_HEAD",
    "SYSTEM_ADMINISTRATOR, SYSTEM_ADMINISTRATOR AUDITOR EVALUATION_OFFICER HOTLINE_OPERATOR HOTLINE_SUPERVISOR AGENCY_ADMINISTRATOR",
  })
  void roles_thatTheKeeperMayGive(Role keeper, String roles) {
    Caller caller = new Caller("k", "K", Optional.of(OTHER), "", Set.of(keeper));

    assertThat(new StaffKeeping(caller).roles()).isEqualTo(roles(roles));
  }

  @ParameterizedTest(name = "{0} turns {1} into {2}: {3}")
  @CsvSource({
    "SYSTEM_ADMINISTRATOR, AGENCY_ADMINISTRATOR CASE_OFFICER, AGENCY_ADMINISTRATOR CASE_OFFICER, true",
    "SYSTEM_ADMINISTRATOR, AGENCY_ADMINISTRATOR CASE_OFFICER, AGENCY_ADMINISTRATOR, false",
    "SYSTEM_ADMINISTRATOR, AGENCY_ADMINISTRATOR, AGENCY_ADMINISTRATOR SUPERVISOR, false",
    "SYSTEM_ADMINISTRATOR, AUDITOR, SYSTEM_ADMINISTRATOR, true",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER, SUPERVISOR, true",
    "AGENCY_ADMINISTRATOR, CASE_OFFICER, CASE_OFFICER AGENCY_ADMINISTRATOR, false",
  })
  void mayTurn_onlyRolesOfItsOwnToGive(Role keeper, String before, String after, boolean may) {
    Caller caller = new Caller("k", "K", Optional.of(OWN), "", Set.of(keeper));

    assertThat(new StaffKeeping(caller).mayTurn(roles(before), roles(after))).isEqualTo(may);
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }
}
