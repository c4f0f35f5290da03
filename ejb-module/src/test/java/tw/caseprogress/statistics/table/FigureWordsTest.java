package tw.caseprogress.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11, 115/11, 2026-11",
    "1912-01, 1/01, 1912-01",
    "1911-12, 1911-12, 1911-12" // before the Republic there is no such year
  })
  void aMonth_hasTheYearsOfItsLanguage(YearMonth month, String chinese, String english) {
    assertThat(FigureWords.of(Locale.TAIWAN).month(month)).isEqualTo(chinese);
    assertThat(FigureWords.of(Locale.ENGLISH).month(month)).isEqualTo(english);
  }
}
