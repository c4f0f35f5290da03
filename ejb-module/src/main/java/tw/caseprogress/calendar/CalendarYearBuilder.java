package tw.caseprogress.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.calendar.CalendarFileFault.Code;

/** Collects the lines of one calendar file, and their faults, until they make a year. */
final class CalendarYearBuilder {

  private static final String WEEKDAYS = "一二三四五六日";

  private final SortedMap<LocalDate, CalendarDay> days = new TreeMap<>();
  private final SortedMap<LocalDate, Long> lines = new TreeMap<>();
  private final List<CalendarFileFault> faults = new ArrayList<>();
  private int year;

  void fault(CalendarFileFault fault) {
    faults.add(fault);
  }

  void add(long line, List<String> columns) {
    if (columns.stream().allMatch(String::isEmpty)) {
      return; // spreadsheets leave such lines at the end
    }
    if (columns.size() != OfficeCalendarFile.HEADER.size()) {
      fault(CalendarFileFault.of(line, Code.WRONG_COLUMN_COUNT, columns.size()));
      return;
    }
    Optional<LocalDate> date = date(columns.get(0));
    if (date.isEmpty()) {
      fault(CalendarFileFault.of(line, Code.NOT_A_DATE, columns.get(0)));
      return;
    }
    add(line, date.get(), columns.get(1), columns.get(2), columns.get(3));
  }

  private void add(long line, LocalDate date, String weekday, String flag, String remark) {
    if (lines.isEmpty()) {
      year = date.getYear();
    }
    if (date.getYear() != year) {
      fault(CalendarFileFault.of(line, Code.OTHER_YEAR, date, year));
      return;
    }
    Long lineOfFirst = lines.putIfAbsent(date, line);
    if (lineOfFirst != null) {
      fault(CalendarFileFault.of(line, Code.DOUBLED_DATE, date, lineOfFirst));
      return;
    }
    int ofWeek = date.getDayOfWeek().getValue() - 1;
    String rightWeekday = WEEKDAYS.substring(ofWeek, ofWeek + 1);
    if (!weekday.equals(rightWeekday)) {
      fault(CalendarFileFault.of(line, Code.WRONG_WEEKDAY, date, weekday, rightWeekday));
    }
    if (!flag.equals("0") && !flag.equals("2")) {
      fault(CalendarFileFault.of(line, Code.WRONG_FLAG, date, flag));
    }
    days.put(date, new CalendarDay(date, flag.equals("2"), remark));
  }

  CalendarFileReading build(long lineAfterLast, int edition) {
    if (lines.isEmpty() && faults.isEmpty()) {
      fault(CalendarFileFault.of(1, Code.NO_DAYS));
    }
    if (!lines.isEmpty()) {
      findMissing(lineAfterLast);
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(CalendarFileFault::line));
      return new CalendarFileReading(Optional.empty(), faults);
    }
    CalendarYear read = CalendarYear.of(year, edition, List.copyOf(days.values()));
    return new CalendarFileReading(Optional.of(read), List.of());
  }

  private void findMissing(long lineAfterLast) {
    LocalDate expected = LocalDate.of(year, 1, 1);
    for (var entry : lines.entrySet()) {
      findMissing(expected, entry.getKey(), entry.getValue());
      expected = entry.getKey().plusDays(1);
    }
    findMissing(expected, LocalDate.of(year + 1, 1, 1), lineAfterLast);
  }

  private void findMissing(LocalDate expected, LocalDate found, long line) {
    if (expected.isBefore(found)) {
      fault(CalendarFileFault.of(line, Code.MISSING_DATES, expected, found.minusDays(1)));
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.length() == 8
          ? Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
