package tw.caseprogress.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar of whole-day events as it is written (RFC 5545).
 *
 * <p>Lines end with CRLF and are folded after 75 octets, never within a character.
 */
public final class CalendarText {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder content = new StringBuilder();
  private final Instant writtenAt;

  private CalendarText(Instant writtenAt) {
    this.writtenAt = writtenAt;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Case Progress//Due dates//ZH");
    line("CALSCALE:GREGORIAN");
  }

  /** A calendar that programs fetch again and again. */
  static String feed(String name, List<WholeDayEvent> events, Instant writtenAt) {
    CalendarText text = new CalendarText(writtenAt);
    text.text("X-WR-CALNAME", name);
    text.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    text.line("X-PUBLISHED-TTL:PT1H");
    return text.with(events);
  }

  /** A file that somebody takes into a calendar of their own. */
  public static String file(WholeDayEvent event, Instant writtenAt) {
    return new CalendarText(writtenAt).with(List.of(event));
  }

  private String with(List<WholeDayEvent> events) {
    events.forEach(this::event);
    line("END:VCALENDAR");
    return content.toString();
  }

  private void event(WholeDayEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid());
    line("DTSTAMP:" + MOMENT.format(writtenAt));
    line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
    line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
    text("SUMMARY", event.summary());
    text("DESCRIPTION", event.description());
    event.place().ifPresent(place -> text("LOCATION", place));
    line("TRANSP:TRANSPARENT");
    if (event.reminding()) {
      line("BEGIN:VALARM");
      line("ACTION:DISPLAY");
      text("DESCRIPTION", event.summary());
      line("TRIGGER:-PT15H");
      line("END:VALARM");
    }
    line("END:VEVENT");
  }

  private void text(String name, String value) {
    line(
        name
            + ":"
            + value
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
  }

  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        content.append("\r\n ");
        octets = 1;
      }
      content.append(character);
      octets += length;
      i += character.length();
    }
    content.append("\r\n");
  }
}
