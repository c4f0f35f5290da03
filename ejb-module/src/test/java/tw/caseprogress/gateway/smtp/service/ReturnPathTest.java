package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.KeyedHash;

class ReturnPathTest {

  private static final ReturnPath PATH =
      new ReturnPath(
          "bounces@city.example", new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));

  @Test
  void theAddressTellsTheNotice() {
    String address = PATH.of("notice-42");

    assertThat(address).matches("bounces\\+notice-42-[0-9a-f]{12}@city\\.example");
    assertThat(PATH.noticeOf(address)).contains(42L);
    assertThat(PATH.noticeOf("<" + address + ">")).contains(42L);
  }

  @Test
  void aStrangerCannotMakeOneUp() {
    String address = PATH.of("notice-42");

    assertThat(PATH.noticeOf(address.replace("-42-", "-43-"))).isEmpty();
    assertThat(PATH.noticeOf("bounces+notice-42-000000000000@city.example")).isEmpty();
    assertThat(PATH.noticeOf("somebody@city.example")).isEmpty();
  }

  @Test
  void serversMayChangeItsCase() {
    String address = PATH.of("notice-42");

    assertThat(PATH.noticeOf(address.toUpperCase(Locale.ROOT))).contains(42L);
    assertThat(PATH.noticeOf(address.replace("notice", "Notice"))).contains(42L);
  }
}
