package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseStanding;

class DayForCalendarTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  @Test
  void whileDocumentsAreAwaitedItIsTheirLastDay() {
    assertThat(
            unfolded(
                DayForCalendar.file(CaseProgressFixture.awaitingSupplement(), Locale.TAIWAN, NOW)
                    .orElseThrow()))
        .contains(
            "DTSTART;VALUE=DATE:20261204",
            "SUMMARY:補件最後一天：室內裝修圖說審核",
            "LOCATION:臺北市信義區市府路 1 號，2 樓南區");
  }

  @Test
  void elseItIsTheDueDate_andOfAClosedCaseNone() {
    assertThat(
            unfolded(
                DayForCalendar.file(
                        CaseProgressFixture.open(CaseStanding.ON_TIME, 4), Locale.ENGLISH, NOW)
                    .orElseThrow()))
        .contains(
            "DTSTART;VALUE=DATE:20261123", "SUMMARY:Expected to be finished: Interior plan review");
    assertThat(DayForCalendar.file(CaseProgressFixture.closed(), Locale.TAIWAN, NOW)).isEmpty();
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }
}
