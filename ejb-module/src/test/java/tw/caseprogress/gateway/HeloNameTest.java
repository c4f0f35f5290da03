package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeloNameTest {

  @Test
  void whatIsSetGoesBeforeTheHostOfThePublicAddress() {
    String url = "https://case.city.example/progress";

    assertThat(HeloName.of(Optional.of("mail.city.example"), url)).isEqualTo("mail.city.example");
    assertThat(HeloName.of(Optional.empty(), url)).isEqualTo("case.city.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080/", "http://127.0.0.1:8080/", "", "no url", "x:y"})
  void whereNeitherIsAName_itIsTheMachinesOrItsNumber(String url) {
    assertThat(HeloName.of(Optional.empty(), url))
        .matches(HeloName::isOne)
        .doesNotContain("localhost");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "mail.city.example, true",
    "[192.0.2.1], true",
    "[IPv6:2001:db8::1], true",
    "localhost, false",
    "localhost.localdomain, false",
    "mail, false",
    "mail.city.example., false",
    "192.0.2.1, false",
    "mail city.example, false"
  })
  void aNameHasADot(String name, boolean one) {
    assertThat(HeloName.isOne(name)).isEqualTo(one);
  }
}
