package tw.caseprogress.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The calendar that comes with the product: the years 2008 to 2027 as last published, and the
 * closures of Taipei City from 2008 to 2025.
 *
 * <p>Each year is a file of the official form beside this class. The closures name the
 * announcement, and in a note, which is read by nobody, where the entry was looked up. Reading
 * takes a moment: read once and keep.
 */
public final class ShippedCalendar {

  /** The city whose closures are shipped. */
  public static final ClosureArea CITY = ClosureArea.city("臺北市");

  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2027;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private ShippedCalendar() {}

  /** The office calendar of all shipped years, each as edition 1. */
  public static OfficeCalendar officeCalendar() {
    return OfficeCalendar.of(
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(ShippedCalendar::year).toList());
  }

  /** The shipped closures of every area, in order of their dates. */
  public static List<OfficeClosure> closures() {
    String text = new String(resource("closures.csv"), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      return parser.stream().map(ShippedCalendar::closure).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The working days of an office to which only the city-wide closures apply. */
  public static WorkingDayCalendar cityCalendar() {
    return WorkingDayCalendar.of(officeCalendar(), closures(), Set.of(CITY));
  }

  /** The name of the file of a shipped year. */
  public static String fileName(int year) {
    return "office-calendar-" + year + ".csv";
  }

  /** The file of a shipped year as it was published. */
  public static byte[] content(int year) {
    return resource(fileName(year));
  }

  private static CalendarYear year(int year) {
    CalendarFileReading reading = OfficeCalendarFile.read(content(year), 1);
    return reading
        .year()
        .orElseThrow(
            () -> new IllegalStateException("Calendar file " + year + ": " + reading.faults()));
  }

  private static OfficeClosure closure(CSVRecord row) {
    String fromTime = row.get("from_time");
    return new OfficeClosure(
        LocalDate.parse(row.get("closed_on")),
        ClosureExtent.valueOf(row.get("extent")),
        fromTime.isEmpty() ? null : LocalTime.parse(fromTime),
        new ClosureArea(ClosureArea.Kind.valueOf(row.get("area_kind")), row.get("area")),
        row.get("event_zh"),
        row.get("event_en"),
        row.get("source"));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = ShippedCalendar.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new NoSuchElementException("No calendar resource " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
