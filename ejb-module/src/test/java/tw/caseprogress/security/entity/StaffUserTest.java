package tw.caseprogress.security.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.SignInRule;

class StaffUserTest {

  private static final SignInRule RULE = SignInRule.STANDARD;
  private static final Instant MON_0900 = Instant.parse("2026-11-23T01:00:00Z");
  private static final Caller WANG =
      new Caller("wang", "王小明", Optional.of("379000000A"), "收發科", Set.of(Role.CASE_OFFICER));

  private final StaffUser user = new StaffUser(WANG, null, "hash 1", true, MON_0900);

  @Test
  void fourFailures_leaveTheAccountOpen() {
    fail(4, MON_0900);
    assertThat(user.maySignIn(MON_0900)).isTrue();
  }

  @ParameterizedTest(name = "{0} after the fifth failure: {1}")
  @CsvSource({
    "PT0S, false",
    "PT14M59.999S, false",
    "PT15M, true",
    "PT24H, true",
  })
  void theFifthFailure_locksForFifteenMinutes(Duration later, boolean maySignIn) {
    fail(5, MON_0900);
    assertThat(user.maySignIn(MON_0900.plus(later))).isEqualTo(maySignIn);
  }

  /** Accounts are ended in the database: the product has no screen for it. */
  @Test
  void anEndedAccount_neverOpens() throws ReflectiveOperationException {
    Field active = StaffUser.class.getDeclaredField("active");
    active.setAccessible(true);
    active.setBoolean(user, false);

    assertThat(user.maySignIn(MON_0900.plus(Duration.ofDays(1)))).isFalse();
  }

  @Test
  void onlyTheFifthFailure_saysThatItLocked() {
    fail(4, MON_0900);
    assertThat(user.attemptSignIn(RULE, MON_0900)).isTrue();
  }

  @Test
  void afterTheLock_fiveMoreAttemptsAreThere() {
    fail(5, MON_0900);
    Instant afterTheLock = MON_0900.plus(RULE.lockedFor());
    fail(4, afterTheLock);
    assertThat(user.maySignIn(afterTheLock)).isTrue();
    fail(1, afterTheLock);
    assertThat(user.maySignIn(afterTheLock)).isFalse();
  }

  @Test
  void aRightPassword_forgivesEvenTheFifthAttempt() {
    fail(5, MON_0900);
    user.signedIn();
    assertThat(user.maySignIn(MON_0900)).isTrue();
    fail(4, MON_0900);
    assertThat(user.maySignIn(MON_0900)).isTrue();
  }

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

  private void fail(int times, Instant at) {
    for (int i = 0; i < times; i++) {
      user.attemptSignIn(RULE, at);
    }
  }
}
