package tw.caseprogress.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseNumber;

/** Read back by ical4j, a parser that is not ours. */
class DueDateCalendarTest {

  private static final Instant WRITTEN_AT = Instant.parse("2026-11-22T23:30:00Z");
  private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
  private static final CaseNumber NUMBER = CaseNumber.of(2026, 42);
  private static final String LONG_NAME = "建築物室內裝修圖說審核（含竣工查驗、變更設計及其他附帶申請）, 甲; 乙\\丙".repeat(2);

  @Test
  void write_isACalendarThatIsValid_withOneDayLongEventACase() throws Exception {
    Calendar calendar = parsed(write(due("使用執照", 2), Locale.TAIWAN));

    assertThat(calendar.validate().getEntries()).isEmpty();
    VEvent event = onlyEvent(calendar);
    assertThat(event.validate().getEntries()).isEmpty();
    assertThat(value(event, Property.UID)).isEqualTo("due-" + NUMBER.digits() + "@case-progress");
    assertThat(value(event, Property.DTSTART)).isEqualTo("20261124");
    assertThat(value(event, Property.DTEND)).isEqualTo("20261125");
    assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261122T233000Z");
    assertThat(value(event, Property.SUMMARY)).isEqualTo("期限 " + NUMBER.shown() + " 使用執照");
    assertThat(value(event, Property.DESCRIPTION)).isEqualTo("辦理中，剩 2 個工作天");
  }

  @Test
  void write_foldsLongLinesBetweenCharacters_andKeepsSignsThatMeanSomething() throws Exception {
    String text = write(due(LONG_NAME, 2), Locale.TAIWAN);

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(value(onlyEvent(parsed(text)), Property.SUMMARY)).endsWith(LONG_NAME);
  }

  @Test
  void write_saysTheState_inTheLanguageAskedFor() throws Exception {
    assertThat(description(0, Locale.TAIWAN)).isEqualTo("今天到期");
    assertThat(description(-3, Locale.TAIWAN)).isEqualTo("已逾期 3 個工作天");
    assertThat(description(-3, Locale.ENGLISH)).isEqualTo("Overdue, working days over: 3");
  }

  @Test
  void write_ofNothing_isACalendarAllTheSame() throws Exception {
    Calendar calendar = parsed(DueDateCalendar.write(List.of(), WRITTEN_AT, Locale.TAIWAN));

    assertThat(calendar.getComponents()).isEmpty();
  }

  private static String description(int workingDaysLeft, Locale language) throws Exception {
    return value(
        onlyEvent(parsed(write(due("使用執照", workingDaysLeft), language))), Property.DESCRIPTION);
  }

  private static DueCase due(String caseTypeName, int workingDaysLeft) {
    return new DueCase(NUMBER, caseTypeName, "Use permit", TUE_2026_11_24, workingDaysLeft);
  }

  private static String write(DueCase one, Locale language) {
    return DueDateCalendar.write(List.of(one), WRITTEN_AT, language);
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent onlyEvent(Calendar calendar) {
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String value(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }
}
