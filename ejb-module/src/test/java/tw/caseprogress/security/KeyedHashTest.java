package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

  private final KeyedHash hash = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

  @Test
  void of_isTheHmacOfContextAndValueApartByAByteThatUtf8NeverHas() {
    // printf '1\xff2' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00 (32 bytes)
    assertThat(HexFormat.of().formatHex(hash.of("1", "2")))
        .isEqualTo("89d26ba0be3909fef3950f0b0a1d4206faa7284e4554d21a9db36e2d995ea769");
  }

  @Test
  void of_keepsContextsApart() {
    assertThat(hash.of("1154826190357", "12345678"))
        .hasSize(32)
        .isEqualTo(hash.of("1154826190357", "12345678"))
        .isNotEqualTo(hash.of("1154826190358", "12345678"));
    assertThat(hash.of("ab", "c")).isNotEqualTo(hash.of("a", "bc"));
  }

  @Test
  void of_dependsOnTheKey() {
    byte[] bytes = "another key, also of 32 bytes!!!".getBytes(StandardCharsets.US_ASCII);
    KeyedHash other = new KeyedHash(new SecretKeySpec(bytes, "HmacSHA256"));
    assertThat(other.of("1", "2")).isNotEqualTo(hash.of("1", "2"));
  }

  @Test
  void matches_onlyTheSameValueInTheSameContext() {
    byte[] kept = hash.of("1154826190357", "12345678");
    assertThat(hash.matches(kept, "1154826190357", "12345678")).isTrue();
    assertThat(hash.matches(kept, "1154826190357", "12345679")).isFalse();
    assertThat(hash.matches(kept, "1154826190358", "12345678")).isFalse();
    assertThat(hash.matches(new byte[0], "1154826190357", "12345678")).isFalse();
  }
}
