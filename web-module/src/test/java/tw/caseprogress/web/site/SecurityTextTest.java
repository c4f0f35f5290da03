package tw.caseprogress.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {

  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource({
    "security@city.example, mailto:security@city.example",
    "mailto:security@city.example, mailto:security@city.example",
    "https://city.example/report, https://city.example/report",
  })
  void aContactIsAnAddressOfMailOrOfAPage(String setting, String contact) {
    assertThat(SecurityText.of(setting, "https://cases.city.example"))
        .map(SecurityText::contact)
        .contains(contact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "somebody", "http://city.example/report", "https://", "https://a b"})
  void withoutAContactThereIsNoFile(String setting) {
    assertThat(SecurityText.of(setting, "https://cases.city.example")).isEmpty();
  }

  @Test
  void itExpiresInLessThanAYearFromTheDayOnWhichItIsAskedFor() {
    SecurityText file =
        SecurityText.of("security@city.example", "https://cases.city.example").orElseThrow();

    assertThat(file.on(TUE_2026_12_01))
        .isEqualTo(
            """
            Contact: mailto:security@city.example
            Expires: 2027-03-01T00:00:00Z
            Preferred-Languages: zh-TW, en
            Canonical: https://cases.city.example/.well-known/security.txt
            Policy: https://cases.city.example/privacy
            """);
  }

  /** RFC 9116, 2.5.2 and 2.5.7: addresses of the web begin with https. */
  @Test
  void aSiteWithoutTlsNamesNoAddressOfItsOwn() {
    SecurityText file =
        SecurityText.of("security@city.example", "http://127.0.0.1:8080").orElseThrow();

    assertThat(file.on(TUE_2026_12_01)).doesNotContain("127.0.0.1").contains("Contact:");
  }
}
