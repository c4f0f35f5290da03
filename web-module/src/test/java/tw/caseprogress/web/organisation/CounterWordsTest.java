package tw.caseprogress.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.web.i18n.Texts;

class CounterWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-TW | 1 Shifu Rd. | 1F, Counter 5 | 市府路 1 號，1 樓 5 號櫃檯",
        "en    | 1 Shifu Rd. | 1F, Counter 5 | 1 Shifu Rd., 1F, Counter 5",
        "en    | 1 Shifu Rd. | ''            | 1 Shifu Rd., 1 樓 5 號櫃檯",
        "en    | ''          | ''            | 市府路 1 號, 1 樓 5 號櫃檯"
      })
  void theAddressIsInTheReadersLanguage_andInChineseWhereThereIsNoEnglish(
      String language, String street, String place, String address) {
    CounterDetails reach = new CounterDetails("1 樓 5 號櫃檯", place, "", "");
    ServiceCounter counter = new ServiceCounter("市府路 1 號", street, "", "", reach);

    assertThat(words(counter, language).address()).isEqualTo(address);
  }

  @Test
  void whatTheAgencyDoesNotSayIsEmptyText() {
    CounterWords words = words(ServiceCounter.UNKNOWN, "zh-TW");

    assertThat(words.address()).isEmpty();
    assertThat(words.hours()).isEmpty();
    assertThat(words.fax()).isEmpty();
    assertThat(words.email()).isEmpty();
  }

  private static CounterWords words(ServiceCounter counter, String language) {
    return new CounterWords(counter, Texts.in(Locale.forLanguageTag(language)));
  }
}
