package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPageCheckTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080/",
    "0.0.0.0, http://127.0.0.1:8080/",
    "10.1.2.3, http://10.1.2.3:8080/",
    "::, http://127.0.0.1:8080/",
    "2001:db8::1, http://[2001:db8::1]:8080/"
  })
  void thePageIsAskedWhereTheListenerIs(String address, String page) {
    assertThat(PublicPageCheck.page(address, "8080")).hasToString(page);
  }
}
