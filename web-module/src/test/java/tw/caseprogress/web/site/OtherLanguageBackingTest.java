package tw.caseprogress.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherLanguageBackingTest {

  @Test
  void whatTheAddressAsksForStays_butItsLanguage() {
    Map<String, String[]> asked =
        Map.of(
            "receivedOn", new String[] {"115/02/29"},
            "lang", new String[] {"zh"},
            "length", new String[] {"1.5 天&"});

    assertThat(OtherLanguageBacking.address("en", asked))
        .isEqualTo("?lang=en&length=1.5+%E5%A4%A9%26&receivedOn=115%2F02%2F29");
  }

  @Test
  void whereNothingIsAskedForTheLanguageIsAll() {
    assertThat(OtherLanguageBacking.address("en", Map.of())).isEqualTo("?lang=en");
  }
}
