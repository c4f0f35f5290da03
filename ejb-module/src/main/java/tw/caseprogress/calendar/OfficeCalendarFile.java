package tw.caseprogress.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.typed.FileText;

/**
 * The form in which the office calendar of a year is published: one line a day with the columns
 * 西元日期, 星期, 是否放假 (0 worked, 2 off), 備註.
 *
 * <p>The files circulate in UTF-8, with a byte order mark or without, and in Big5 (code page 950).
 * A file is taken as a whole or not at all: every fault is told with its line.
 */
public final class OfficeCalendarFile {

  static final List<String> HEADER = List.of("西元日期", "星期", "是否放假", "備註");

  private static final List<String> GOOGLE_HEADER_START = List.of("Subject", "Start Date");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private OfficeCalendarFile() {}

  /**
   * Reads a file.
   *
   * @param content the bytes of the file
   * @param edition the number that the year gets, 1 for the first issue of that year
   */
  public static CalendarFileReading read(byte[] content, int edition) {
    Optional<String> text = FileText.decode(content);
    if (text.isEmpty()) {
      return refused(CalendarFileFault.of(1, CalendarFileFault.Code.UNREADABLE_TEXT));
    }
    try (CSVParser parser = CSVParser.parse(text.get(), FORMAT)) {
      return read(parser, edition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CalendarFileReading read(CSVParser parser, int edition) {
    CalendarYearBuilder builder = new CalendarYearBuilder();
    try {
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() == 1) {
          Optional<CalendarFileFault> fault = headerFault(record.toList());
          if (fault.isPresent()) {
            return refused(fault.get());
          }
        } else {
          builder.add(parser.getCurrentLineNumber(), record.toList());
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      builder.fault(
          CalendarFileFault.of(
              parser.getCurrentLineNumber(), CalendarFileFault.Code.MALFORMED_LINE));
    }
    return builder.build(parser.getCurrentLineNumber() + 1, edition);
  }

  private static Optional<CalendarFileFault> headerFault(List<String> header) {
    if (header.size() >= 2 && header.subList(0, 2).equals(GOOGLE_HEADER_START)) {
      return Optional.of(CalendarFileFault.of(1, CalendarFileFault.Code.GOOGLE_CALENDAR_FILE));
    }
    if (!header.equals(HEADER)) {
      String found = String.join(",", header);
      return Optional.of(CalendarFileFault.of(1, CalendarFileFault.Code.WRONG_HEADER, found));
    }
    return Optional.empty();
  }

  private static CalendarFileReading refused(CalendarFileFault fault) {
    return new CalendarFileReading(Optional.empty(), List.of(fault));
  }
}
