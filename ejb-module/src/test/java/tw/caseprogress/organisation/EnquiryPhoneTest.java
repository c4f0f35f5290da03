package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryPhoneTest {

  @ParameterizedTest
  @CsvSource({
    "1999 轉 8410, 1999 轉 8410, 1999 ext. 8410",
    "1999轉8410, 1999轉8410, 1999 ext. 8410",
    "02-2720-8889 分機 123, 02-2720-8889 分機 123, 02-2720-8889 ext. 123",
    "02-2720-8889轉分機：123, 02-2720-8889轉分機：123, 02-2720-8889 ext. 123",
    "02-2720-8889 ext. 123, 02-2720-8889 轉 123, 02-2720-8889 ext. 123",
    "02-2720-8889 Extension 123, 02-2720-8889 轉 123, 02-2720-8889 Extension 123",
    "1999, 1999, 1999"
  })
  void theWordBeforeAnExtensionIsOfTheReadersLanguage(String number, String zh, String en) {
    assertThat(EnquiryPhone.inChinese(number)).isEqualTo(zh);
    assertThat(EnquiryPhone.inEnglish(number)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "1999 轉 2021, 'tel:1999,2021'",
    "1999轉2021, 'tel:1999,2021'",
    "1999, tel:1999",
    "02-2720-8889 分機：123, 'tel:+886227208889,123'",
    "(02) 2720-8889 ext. 123, 'tel:+886227208889,123'",
    "02-2720-8889轉分機：123, 'tel:+886227208889,123'",
    "0800-000-000, tel:+886800000000",
    "02-2720-8889#123, 'tel:+886227208889,123'",
    "+886-2-2720-8889, tel:+886227208889",
    "0912345678, tel:+886912345678"
  })
  void aTelephoneDialsTheNumber_andAfterAPauseTheExtension(String number, String link) {
    assertThat(EnquiryPhone.link(number)).contains(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "請洽櫃檯", "1999 轉 2021 或 2022", "1999 轉 2021、2022", "1999 轉"})
  void whatIsNotOneNumberIsNotDialled(String number) {
    assertThat(EnquiryPhone.link(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1999 轉 2021, +886-2-2720-8889 轉 2021",
    "1999, +886-2-2720-8889",
    "02-2720-8889,",
    "19990000,"
  })
  void theHotlineHasALongNumberForThoseOutsideTheCity(String number, String afar) {
    assertThat(EnquiryPhone.fromAfar(number, "+886-2-2720-8889").orElse(null)).isEqualTo(afar);
  }
}
