package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

  @ParameterizedTest
  @CsvSource({
    "' 110 臺北市信義區市府路1號 ', 110 臺北市信義區市府路1號",
    "通訊地址：臺北市信義區市府路１號, 臺北市信義區市府路１號",
    "'No. 1, City Hall Rd., Taipei', 'No. 1, City Hall Rd., Taipei'"
  })
  void anAddressIsOneLine_itsSignsAsTyped(String typed, String kept) {
    assertThat(PostalAddress.read(typed).value()).contains(kept);
  }

  @Test
  void lineBreaksAndWhatNobodySees_areNoPartOfIt() {
    assertThat(PostalAddress.read("臺北市信義區\r\n市府路\u200B1\u0007號").value()).contains("臺北市信義區 市府路1號");
  }

  @Test
  void whatLeadsNoPostmanThere_isRefused() {
    assertThat(fault("")).isEqualTo("postalAddressShort");
    assertThat(fault(null)).isEqualTo("postalAddressShort");
    assertThat(fault("市府路 1 號")).isEqualTo("postalAddressShort");
    assertThat(fault("——，，，———")).isEqualTo("postalAddressShort");
    assertThat(fault("臺".repeat(121))).isEqualTo("tooLong");
    assertThat(fault("臺北市信義區市府路1號\uFFFD")).isEqualTo("postalAddressLeftover");
  }

  private static String fault(String typed) {
    return PostalAddress.read(typed).fault().orElseThrow().code();
  }
}
