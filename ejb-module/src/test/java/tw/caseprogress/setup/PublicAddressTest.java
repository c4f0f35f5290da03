package tw.caseprogress.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

  @ParameterizedTest(name = "{0}: nobody else finds it: {1}")
  @CsvSource({
    "http://127.0.0.1:8080/, true",
    "http://127.10.0.1/, true",
    "http://LOCALHOST:8080, true",
    "http://[::1]:8080/, true",
    "http://0.0.0.0:8080/, true",
    "'', true",
    "no address, true",
    "case.city.example, true", // without https:// no browser takes it from a code
    "https://case.city.example/, false",
    "https://case.city.example:8443/cases, false",
    "http://10.1.2.3/, false",
    "https://1270.city.example/, false",
  })
  void isOwn(String text, boolean own) {
    assertThat(new PublicAddress(text).isOwn()).isEqualTo(own);
  }
}
