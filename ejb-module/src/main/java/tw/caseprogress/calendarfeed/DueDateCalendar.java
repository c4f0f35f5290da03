package tw.caseprogress.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Due dates written as a calendar of whole-day events (RFC 5545): one a case, with number, type and
 * how many working days are left.
 *
 * <p>The event of a case keeps its UID, so that a due date that moved moves in the calendar too.
 * Lines end with CRLF and are folded after 75 octets, never within a character.
 */
public final class DueDateCalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder content = new StringBuilder();
  private final ResourceBundle words;
  private final Locale language;

  private DueDateCalendar(Locale language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("tw.caseprogress.i18n.CalendarFeed", language);
  }

  /**
   * Writes the calendar.
   *
   * @param writtenAt the moment of writing, which each event names
   * @param language Traditional Chinese or English
   */
  public static String write(List<DueCase> cases, Instant writtenAt, Locale language) {
    DueDateCalendar calendar = new DueDateCalendar(language);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Case Progress//Due dates//ZH");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.text("X-WR-CALNAME", calendar.say("name"));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    calendar.line("X-PUBLISHED-TTL:PT1H");
    cases.forEach(one -> calendar.event(one, writtenAt));
    calendar.line("END:VCALENDAR");
    return calendar.content.toString();
  }

  private void event(DueCase one, Instant writtenAt) {
    boolean english = language.getLanguage().equals("en");
    LocalDate dueOn = one.dueOn();
    line("BEGIN:VEVENT");
    line("UID:due-" + one.caseNumber().digits() + "@case-progress");
    line("DTSTAMP:" + MOMENT.format(writtenAt));
    line("DTSTART;VALUE=DATE:" + DAY.format(dueOn));
    line("DTEND;VALUE=DATE:" + DAY.format(dueOn.plusDays(1)));
    text(
        "SUMMARY",
        say(
            "summary",
            one.caseNumber().shown(),
            english ? one.caseTypeNameEn() : one.caseTypeNameZh()));
    text("DESCRIPTION", daysLeft(one.workingDaysLeft()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private String daysLeft(int workingDaysLeft) {
    if (workingDaysLeft == 0) {
      return say("today");
    }
    return workingDaysLeft > 0 ? say("left", workingDaysLeft) : say("overdue", -workingDaysLeft);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language).format(arguments);
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
