package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterDetailsTest {

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "office@gov.taipei, true",
    "bu-a.b@example.org, true",
    "office, false",
    "@example.org, false",
    "a@b@example.org, false",
    "a b@example.org, false",
    "office@example.org?cc=x@example.org, false",
    "office@example.org&body=x, false",
    "<office@example.org>, false"
  })
  void aMailIsOneAddressAndNothingElse(String email, boolean fits) {
    assertThat(new CounterDetails("", "", "", email).isFitting()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"120, 160, 40, true", "121, 0, 0, false", "0, 161, 0, false", "0, 0, 41, false"})
  void eachIsAsShortAsItsColumn(int placeZh, int placeEn, int fax, boolean fits) {
    assertThat(
            new CounterDetails("樓".repeat(placeZh), "F".repeat(placeEn), "1".repeat(fax), "")
                .isFitting())
        .isEqualTo(fits);
  }
}
