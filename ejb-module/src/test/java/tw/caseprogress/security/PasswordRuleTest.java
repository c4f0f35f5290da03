package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

  private static final PasswordRule RULE = PasswordRule.STANDARD;
  private static final Instant MON_2026_11_02 = Instant.parse("2026-11-02T01:00:00Z");

  @ParameterizedTest
  @CsvSource({"Kuai-yi-cha-115", "abcdefghiJ12", "快易查系統密碼第115號Aa"})
  void aLongMixedPassword_isWithoutFault(String password) {
    assertThat(RULE.faults(password, "wang")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Short-1, TOO_SHORT",
    "abcdefghij12, TOO_UNIFORM",
    "ABCDEFGHIJKL, TOO_UNIFORM",
    "My-WANG-house-1, HOLDS_LOGIN",
    "𠮷𠮷𠮷𠮷𠮷𠮷aB1, TOO_SHORT", // nine characters, whatever their units
  })
  void eachFault_isNamed(String password, PasswordFault fault) {
    assertThat(RULE.faults(password, "wang")).containsExactly(fault);
  }

  @Test
  void allFaults_areNamedAtOnce() {
    assertThat(RULE.faults("wang", "wang"))
        .isEqualTo(
            Set.of(PasswordFault.TOO_SHORT, PasswordFault.TOO_UNIFORM, PasswordFault.HOLDS_LOGIN));
    assertThat(RULE.faults("aB1".repeat(70), "wang")).containsExactly(PasswordFault.TOO_LONG);
  }

  @ParameterizedTest(name = "at {0}: may be replaced {1}, too old {2}")
  @CsvSource({
    "2026-11-02T01:00:00Z, false, false",
    "2026-11-03T00:59:59Z, false, false",
    "2026-11-03T01:00:00Z, true, false", // a day
    "2027-01-31T00:59:59Z, true, false",
    "2027-01-31T01:00:00Z, true, true", // 90 days
  })
  void age_hasAFloorAndACeiling(Instant now, boolean mayReplace, boolean tooOld) {
    assertThat(RULE.mayReplace(MON_2026_11_02, now)).isEqualTo(mayReplace);
    assertThat(RULE.isTooOld(MON_2026_11_02, now)).isEqualTo(tooOld);
  }
}
