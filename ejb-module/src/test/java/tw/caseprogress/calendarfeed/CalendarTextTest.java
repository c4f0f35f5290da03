package tw.caseprogress.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Read back by ical4j, a parser that is not ours. */
class CalendarTextTest {

  private static final String LONG_PLACE = "臺北市信義區市府路 1 號, 2 樓南區; 5 號櫃檯".repeat(3);

  @Test
  void theDayOfACaseIsAValidFile_thatRemindsOnTheMorningBefore() throws Exception {
    String text = written(true);

    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().getEntries()).isEmpty();
    VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    assertThat(event.validate().getEntries()).isEmpty();
    assertThat(value(event, Property.DTSTART)).isEqualTo("20261204");
    assertThat(value(event, Property.DTEND)).isEqualTo("20261205");
    assertThat(value(event, Property.LOCATION)).isEqualTo(LONG_PLACE);
    VAlarm alarm = event.getAlarms().get(0);
    assertThat(alarm.validate().getEntries()).isEmpty();
    assertThat(alarm.<Property>getRequiredProperty(Property.TRIGGER).getValue())
        .isEqualTo("-PT15H");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void whatDoesNotRemindHasNoAlarm() throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(written(false)));

    assertThat(calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow().getAlarms()).isEmpty();
  }

  private static String written(boolean reminding) {
    return CalendarText.file(
        new WholeDayEvent(
            "supplement-1@case-progress",
            LocalDate.of(2026, 12, 4),
            "補件最後一天：室內裝修圖說審核",
            "案件 115-4826-1903-57\n電話 1999 轉 8410",
            Optional.of(LONG_PLACE),
            reminding),
        Instant.parse("2026-11-22T23:30:00Z"));
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getRequiredProperty(property).getValue();
  }
}
