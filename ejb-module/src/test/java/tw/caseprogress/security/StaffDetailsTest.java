package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffDetailsTest {

  private static final Optional<String> AGENCY = Optional.of("379100000G");
  private static final Optional<String> MAIL = Optional.of("tsao@example.org");

  @Test
  void faults_noneForAnOfficerOfAnAgency_norForAnAuditorOfTheCity() {
    assertThat(details("曹承辦", AGENCY, Role.CASE_OFFICER).faults()).isEmpty();
    assertThat(details("馬稽核", Optional.empty(), Role.AUDITOR).faults()).isEmpty();
  }

  @Test
  void faults_namesEach() {
    StaffDetails wrong =
        new StaffDetails(
            " ", Optional.empty(), "科".repeat(101), Optional.empty(), "1".repeat(31), Set.of());

    assertThat(wrong.faults())
        .containsExactlyInAnyOrder(
            StaffFault.NAME, StaffFault.UNIT, StaffFault.PHONE, StaffFault.NO_ROLE);
  }

  @Test
  void faults_anAgencysRoleNeedsAnAgency_andRolesAreOfOneReach() {
    assertThat(details("曹承辦", Optional.empty(), Role.CASE_OFFICER).faults())
        .containsExactly(StaffFault.NO_AGENCY);
    assertThat(details("曹承辦", AGENCY, Role.CASE_OFFICER, Role.AUDITOR).faults())
        .containsExactly(StaffFault.ROLES_OF_DIFFERENT_REACH);
  }

  @Test
  void isReachedAlike_untilMailRolesOrAgencyAreOthers() {
    StaffDetails before = new StaffDetails("曹承辦", AGENCY, "", MAIL, "", Set.of(Role.CASE_OFFICER));

    assertThat(
            before.isReachedAlike(
                new StaffDetails("曹", AGENCY, "一科", MAIL, "1999", Set.of(Role.CASE_OFFICER))))
        .isTrue();
    assertThat(before.isReachedAlike(details("曹承辦", AGENCY, Role.CASE_OFFICER))).isFalse();
    assertThat(
            before.isReachedAlike(
                new StaffDetails("曹承辦", AGENCY, "", MAIL, "", Set.of(Role.SUPERVISOR))))
        .isFalse();
    assertThat(
            before.isReachedAlike(
                new StaffDetails(
                    "曹承辦", Optional.of("379150000A"), "", MAIL, "", Set.of(Role.CASE_OFFICER))))
        .isFalse();
  }

  private static StaffDetails details(String name, Optional<String> agency, Role... roles) {
    return new StaffDetails(name, agency, "", Optional.empty(), "", Set.of(roles));
  }
}
