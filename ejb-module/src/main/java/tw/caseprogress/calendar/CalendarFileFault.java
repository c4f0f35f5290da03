package tw.caseprogress.calendar;

import java.util.List;

/**
 * One thing that is wrong with a calendar file.
 *
 * @param line the line it was found on, counted from 1
 * @param code what is wrong; names the message shown to people
 * @param arguments the values to put into the message, in the order given at each code
 */
public record CalendarFileFault(int line, Code code, List<String> arguments) {

  /** What can be wrong; the arguments of its message in parentheses. */
  public enum Code {
    /** The bytes are neither UTF-8 nor Big5. */
    UNREADABLE_TEXT,
    /** The file is the sibling made for import into Google Calendar (Google 行事曆). */
    GOOGLE_CALENDAR_FILE,
    /** The first line is not the four official columns (what it is instead). */
    WRONG_HEADER,
    /** There is no day in the file. */
    NO_DAYS,
    /** A line has not the four columns (their number). */
    WRONG_COLUMN_COUNT,
    /** Quotes that do not close, or the like. */
    MALFORMED_LINE,
    /** The date is not a day written as yyyymmdd (what it is). */
    NOT_A_DATE,
    /** The date is of another year than the first one of the file (the date, the year). */
    OTHER_YEAR,
    /** The date was there before (the date, the line of the first). */
    DOUBLED_DATE,
    /** Dates are missing (the first, the last of them); the line is the one that follows them. */
    MISSING_DATES,
    /** The weekday is not that of the date (the date, the weekday given, the right one). */
    WRONG_WEEKDAY,
    /** The flag is neither 0 nor 2 (the date, the flag). */
    WRONG_FLAG
  }

  public CalendarFileFault {
    arguments = List.copyOf(arguments);
  }

  static CalendarFileFault of(long line, Code code, Object... arguments) {
    return new CalendarFileFault(
        Math.toIntExact(line), code, List.of(arguments).stream().map(Object::toString).toList());
  }

  /** The key of the message in a bundle, e.g. {@code CalendarFileFault.WRONG_FLAG}. */
  public String messageKey() {
    return "CalendarFileFault." + code.name();
  }
}
