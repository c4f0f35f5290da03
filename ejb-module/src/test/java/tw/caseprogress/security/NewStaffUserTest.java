package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewStaffUserTest {

  private static final Optional<String> AGENCY = Optional.of("379000000A");

  @ParameterizedTest
  @CsvSource({
    "CASE_OFFICER, SYSTEM_ADMINISTRATOR",
    "SUPERVISOR, AUDITOR",
    "CASE_OFFICER, HOTLINE_OPERATOR",
    "AUDITOR, HOTLINE_OPERATOR"
  })
  void rolesOfDifferentReachAreNotMixedInOnePerson(Role one, Role other) {
    assertThatThrownBy(() -> user(AGENCY, one, other)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"CASE_OFFICER, SUPERVISOR", "AGENCY_ADMINISTRATOR, CASE_OFFICER"})
  void rolesOfOneReachMayBe(Role one, Role other) {
    assertThat(user(AGENCY, one, other).person().roles()).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aRoleOfAnAgencyNeedsTheAgency() {
    assertThatThrownBy(() -> user(Optional.empty(), Role.SUPERVISOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsTextDoesNotHoldThePassword() {
    assertThat(user(AGENCY, Role.CASE_OFFICER).toString())
        .contains("wang")
        .doesNotContain("s3cret");
  }

  private static NewStaffUser user(Optional<String> agencyCode, Role... roles) {
    return new NewStaffUser(
        new Caller("wang", "王小明", agencyCode, "", Set.of(roles)), Optional.empty(), "s3cret", true);
  }
}
