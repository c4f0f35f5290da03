package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;
import tw.caseprogress.calendar.CalendarChangeKind;

/**
 * The change of the calendar that moved a due date.
 *
 * @param kind what was changed
 * @param day the day of the closure; of an edition the first day that became another
 * @param eventZh the disaster behind a closure, in Chinese; empty for an edition
 * @param eventEn the same in English
 */
public record CalendarCause(
    CalendarChangeKind kind, LocalDate day, String eventZh, String eventEn) {

  public CalendarCause {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(eventZh, "eventZh");
    Objects.requireNonNull(eventEn, "eventEn");
  }
}
