package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final PasswordHash passwordHash = new PasswordHash(PasswordHash.MINIMUM_ITERATIONS);

  @Test
  void matches_theSamePasswordOnly() {
    String hash = passwordHash.of("Kuai-yi-cha-115".toCharArray());

    assertThat(passwordHash.matches("Kuai-yi-cha-115".toCharArray(), hash)).isTrue();
    assertThat(passwordHash.matches("kuai-yi-cha-115".toCharArray(), hash)).isFalse();
    assertThat(passwordHash.matches(new char[0], hash)).isFalse();
  }

  @Test
  void of_saltsEachHash() {
    assertThat(passwordHash.of("x".toCharArray()))
        .startsWith("PBKDF2WithHmacSHA512:210000:")
        .isNotEqualTo(passwordHash.of("x".toCharArray()));
  }

  @Test
  void isWeak_belowTheIterationsOfToday() {
    String hash = passwordHash.of("x".toCharArray());
    assertThat(passwordHash.isWeak(hash)).isFalse();
    assertThat(new PasswordHash(PasswordHash.MINIMUM_ITERATIONS + 1).isWeak(hash)).isTrue();
  }

  @Test
  void fewerIterationsThanTheFloor_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PasswordHash(PasswordHash.MINIMUM_ITERATIONS - 1));
  }
}
