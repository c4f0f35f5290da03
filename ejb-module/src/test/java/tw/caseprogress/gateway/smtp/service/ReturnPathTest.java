package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.security.KeyedHash;

class ReturnPathTest {

  private static final ReturnPath PATH =
      new ReturnPath(
          "bounces@city.example", new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));

  @Test
  void theAddressTellsTheMail() {
    String address = PATH.of("notice-42");

    assertThat(address).matches("bounces\\+notice-42-[0-9a-f]{12}@city\\.example");
    assertThat(PATH.keyOf(address)).contains("notice-42");
    assertThat(PATH.keyOf("<" + address + ">")).contains("notice-42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report-20261123-123456-abcdef012345",
        "reminder-20261123-123456",
        "hand-over-20261123-wang.da_ming-12"
      })
  void lettersToStaffHaveOneToo(String key) {
    assertThat(PATH.keyOf(PATH.of(key))).contains(key);
  }

  @Test
  void whatWouldBeLongerThanServersTake_isTheBareAddress() {
    String key = "hand-over-20261123-" + "a".repeat(60) + "-12";

    assertThat(PATH.of(key)).isEqualTo("bounces@city.example");
    assertThat(PATH.keyOf(PATH.of(key))).isEmpty();
  }

  @Test
  void aStrangerCannotMakeOneUp() {
    String address = PATH.of("notice-42");

    assertThat(PATH.keyOf(address.replace("-42-", "-43-"))).isEmpty();
    assertThat(PATH.keyOf("bounces+notice-42-000000000000@city.example")).isEmpty();
    assertThat(PATH.keyOf("somebody@city.example")).isEmpty();
  }

  @Test
  void serversMayChangeItsCase() {
    String address = PATH.of("notice-42");

    assertThat(PATH.keyOf(address.toUpperCase(Locale.ROOT))).contains("notice-42");
    assertThat(PATH.keyOf(address.replace("notice", "Notice"))).contains("notice-42");
  }
}
