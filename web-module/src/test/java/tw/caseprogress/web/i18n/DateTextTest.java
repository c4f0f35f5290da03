package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextTest {
  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);

  @Test
  void chineseCountsYearsOfTheRepublic() {
    assertThat(DateText.date(SUN_2026_11_22, Locale.TAIWAN)).isEqualTo("115/11/22");
    assertThat(DateText.date(MON_2008_06_02, Locale.TAIWAN)).isEqualTo("97/06/02");
    assertThat(DateText.fullDate(SUN_2026_11_22, Locale.TAIWAN)).isEqualTo("115 年 11 月 22 日");
    assertThat(DateText.month(SUN_2026_11_22, Locale.TAIWAN)).isEqualTo("115 年 11 月");
  }

  @Test
  void englishIsIso() {
    assertThat(DateText.date(SUN_2026_11_22, Locale.ENGLISH)).isEqualTo("2026-11-22");
    assertThat(DateText.fullDate(SUN_2026_11_22, Locale.ENGLISH)).isEqualTo("2026-11-22");
    assertThat(DateText.month(SUN_2026_11_22, Locale.ENGLISH)).isEqualTo("November 2026");
  }

  @Test
  void aSentenceNamesTheWeekday() {
    assertThat(DateText.weekdayDate(SUN_2026_11_22, Locale.TAIWAN)).isEqualTo("11 月 22 日（星期日）");
    assertThat(DateText.weekdayDate(SUN_2026_11_22, Locale.ENGLISH))
        .isEqualTo("Sunday 22 November");
  }

  @Test
  void aFullDateNamesTheWeekdayToo() {
    assertThat(DateText.fullWeekdayDate(SUN_2026_11_22, Locale.TAIWAN))
        .isEqualTo("115 年 11 月 22 日（星期日）");
    assertThat(DateText.fullWeekdayDate(SUN_2026_11_22, Locale.ENGLISH))
        .isEqualTo("Sunday 22 November 2026");
  }

  @Test
  void aMomentIsShownInTheCitysTime() {
    Instant lateOnSaturdayInUtc = Instant.parse("2026-11-21T17:05:00Z");

    assertThat(DateText.date(lateOnSaturdayInUtc, Locale.TAIWAN)).isEqualTo("115/11/22 01:05");
    assertThat(DateText.date(lateOnSaturdayInUtc, Locale.ENGLISH)).isEqualTo("2026-11-22 01:05");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(DateText.date(null, Locale.TAIWAN)).isEmpty();
    assertThat(DateText.weekdayDate(null, Locale.TAIWAN)).isEmpty();
  }

  @Test
  void aYearBeforeTheRepublicStaysIso() {
    assertThat(DateText.date(LocalDate.of(1911, 12, 31), Locale.TAIWAN)).isEqualTo("1911-12-31");
    assertThat(DateText.date(LocalDate.of(1912, 1, 1), Locale.TAIWAN)).isEqualTo("1/01/01");
  }

  @Test
  void aTimeOfDayIsNoDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateText.date(LocalTime.NOON, Locale.TAIWAN));
  }
}
