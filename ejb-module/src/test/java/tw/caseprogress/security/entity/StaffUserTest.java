package tw.caseprogress.security.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;

class StaffUserTest {

  private static final Instant MON_0900 = Instant.parse("2026-11-23T01:00:00Z");
  private static final Caller WANG =
      new Caller("wang", "王小明", Optional.of("379000000A"), "收發科", Set.of(Role.CASE_OFFICER));

  private final StaffUser user = new StaffUser(WANG, null, "hash 1", true, MON_0900);

  @Test
  void changePassword_remembersTheOnesBeforeAndEndsTheDutyToChange() {
    assertThat(user.mustChangePassword()).isTrue();
    for (int i = 2; i <= 5; i++) {
      user.changePassword("hash " + i, MON_0900.plus(Duration.ofDays(i)));
    }

    assertThat(user.mustChangePassword()).isFalse();
    assertThat(user.passwordChangedAt()).isEqualTo(MON_0900.plus(Duration.ofDays(5)));
    assertThat(user.latestPasswordHashes(3)).containsExactly("hash 5", "hash 4", "hash 3");
  }

  @Test
  void toCaller_isThePersonThatTheAccountWasMadeFor() {
    assertThat(user.toCaller()).isEqualTo(WANG);
  }

  @Test
  void toCaller_ofAHead_isASupervisorToo() {
    Caller head =
        new Caller("head", "王", Optional.of("379130100A"), "處長室", EnumSet.of(Role.AGENCY_HEAD));

    assertThat(new StaffUser(head, "h@example.org", "hash", false, MON_0900).toCaller().roles())
        .containsExactlyInAnyOrder(Role.AGENCY_HEAD, Role.SUPERVISOR);
  }
}
