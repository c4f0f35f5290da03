package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptNonceTest {

  @ParameterizedTest(name = "'{0}'")
  @CsvSource({
    "MTIzZTQ1NjctZTg5Yi0xMmQzLWE0NTYtNDI2NjE0MTc0MDAw, true", // 123e4567-e89b-12d3-a456-426614174000
    "MTIzZTQ1NjctZTg5Yi0xMmQz, false", // half of it
    "%%%, false",
    "'', false",
    ", false"
  })
  void aNonceIsAUuidInBase64(String nonce, boolean wellFormed) {
    assertThat(ScriptNonce.isWellFormed(nonce)).isEqualTo(wellFormed);
  }
}
