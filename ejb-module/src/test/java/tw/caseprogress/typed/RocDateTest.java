package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RocDateTest {

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "2026-11-22, 115/11/22, a Sunday of the year in which the product was made",
    "2011-01-01, 100/01/01, the first day with three digits",
    "2010-12-31, 99/12/31, the day before it",
    "2008-06-02, 97/06/02, the first day of the trial run",
    "2024-02-29, 113/02/29, a leap day: leap years are those of ISO",
    "1912-01-01, 1/01/01, 民國元年元旦",
    "1911-12-31, 1911-12-31, no year of the Republic yet",
    "1900-02-28, 1900-02-28, somebody's birthday before the Republic"
  })
  void text_countsYearsOfTheRepublic(LocalDate date, String expected, String why) {
    assertThat(RocDate.text(date)).as(why).isEqualTo(expected);
  }

  @Test
  void text_isTheSameWhateverDigitsTheServersLanguageHas() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

      assertThat(RocDate.text(LocalDate.of(2026, 11, 22))).isEqualTo("115/11/22");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void year_countsFrom1912() {
    assertThat(RocDate.year(2026)).isEqualTo(115);
    assertThat(RocDate.year(1912)).isEqualTo(1);
    assertThat(RocDate.year(1911)).isZero();
    assertThat(RocDate.hasYear(LocalDate.of(1912, 1, 1))).isTrue();
    assertThat(RocDate.hasYear(LocalDate.of(1911, 12, 31))).isFalse();
  }
}
