package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {

  private static final Optional<String> AGENCY = Optional.of("379000000A");

  @ParameterizedTest
  @EnumSource(names = {"CASE_OFFICER", "SUPERVISOR", "AGENCY_ADMINISTRATOR"})
  void staffOfAnAgency_isConfinedToIt(Role role) {
    assertThat(caller(AGENCY, role).confinedTo()).isEqualTo(AGENCY);
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "AUDITOR", "EVALUATION_OFFICER"})
  void staffOfTheWholeCity_isNotConfinedEvenWithAnAgency(Role role) {
    assertThat(caller(AGENCY, role).confinedTo()).isEmpty();
    assertThat(caller(Optional.empty(), role).confinedTo()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void casesAreThoseOfTheOwnAgency_whateverOtherRoleThePersonHas(Role other) {
    assertThat(caller(AGENCY, roles(other)).ownAgency()).isEqualTo("379000000A");
    assertThatThrownBy(() -> caller(Optional.empty(), roles(other)).ownAgency())
        .isInstanceOf(OutsideAgencyException.class);
  }

  private static Role[] roles(Role other) {
    return EnumSet.of(Role.SUPERVISOR, other).toArray(new Role[0]);
  }

  @Test
  void withoutAnAgencyAndWithoutACityWideRole_nothingIsInReach() {
    assertThatThrownBy(() -> caller(Optional.empty(), Role.CASE_OFFICER).confinedTo())
        .isInstanceOf(OutsideAgencyException.class);
    assertThatThrownBy(() -> caller(Optional.empty(), Role.HOTLINE_OPERATOR).confinedTo())
        .isInstanceOf(OutsideAgencyException.class);
  }

  @Test
  void theHotline_doesNotWidenTheReachOfAnOfficer() {
    assertThat(caller(AGENCY, Role.CASE_OFFICER, Role.HOTLINE_OPERATOR).confinedTo())
        .isEqualTo(AGENCY);
  }

  private static Caller caller(Optional<String> agencyCode, Role... roles) {
    return new Caller("wang", "王小明", agencyCode, "", Set.of(roles));
  }
}
