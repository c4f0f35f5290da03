package tw.caseprogress.web.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.web.i18n.Texts;

class CounterLineTest {

  private static final Texts CHINESE = Texts.in(Locale.TRADITIONAL_CHINESE);
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final CounterDetails REACH =
      new CounterDetails("1 樓", "1F", "02-2720-0000", "a@example.org");

  @ParameterizedTest(name = "{0}/{1}: {2}, {3}, foreign {4}")
  @CsvSource({
    "市府路1號, '1, Shifu Rd.', '市府路1號，1 樓', '1, Shifu Rd., 1F', false",
    "市府路1號, '', '市府路1號，1 樓', '市府路1號, 1F', true",
    "'', '', 1 樓, 1F, false"
  })
  void theAddressIsTheReaders_andChineseWhereThereIsNoOther(
      String zh, String en, String chinese, String english, boolean foreign) {
    ServiceCounter counter = new ServiceCounter(zh, en, "", "", REACH);

    assertThat(new CounterLine(counter, CHINESE).getAddress()).isEqualTo(chinese);
    assertThat(new CounterLine(counter, CHINESE).getLanguage()).isNull();
    assertThat(new CounterLine(counter, ENGLISH).getAddress()).isEqualTo(english);
    assertThat(new CounterLine(counter, ENGLISH).getLanguage())
        .isEqualTo(foreign ? "zh-Hant-TW" : null);
  }

  @ParameterizedTest
  @CsvSource({
    "08:30-17:30, '服務時間：08:30-17:30、傳真 02-2720-0000、電子郵件 a@example.org'",
    "'', '傳真 02-2720-0000、電子郵件 a@example.org'"
  })
  void whatIsNotKept_isNotNamed(String hours, String said) {
    ServiceCounter counter = new ServiceCounter("", "", hours, "", REACH);

    assertThat(new CounterLine(counter, CHINESE).getDetails()).isEqualTo(said);
    assertThat(new CounterLine(ServiceCounter.UNKNOWN, CHINESE).getDetails()).isEmpty();
  }
}
