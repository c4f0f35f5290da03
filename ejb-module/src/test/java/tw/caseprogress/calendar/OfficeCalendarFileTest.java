package tw.caseprogress.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.CalendarFileFault.Code;

/** Reads the shipped file of 2009, as it is and spoilt in every way. */
class OfficeCalendarFileTest {

  private static final String FILE_2009 = shipped("office-calendar-2009.csv");
  private static final String MARK = "\uFEFF";

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "Big5", "x-windows-950"})
  void file_isReadInEveryCharsetItCirculatesIn(String charset) {
    CalendarYear year = read(FILE_2009.replace("\n", "\r\n").getBytes(Charset.forName(charset)));

    assertThat(year.year()).isEqualTo(2009);
    assertThat(year.edition()).isEqualTo(3);
    assertThat(year.days()).hasSize(365);
    assertThat(year.day(LocalDate.of(2009, 1, 10)))
        .isEqualTo(new CalendarDay(LocalDate.of(2009, 1, 10), false, "補行上班"));
  }

  @Test
  void byteOrderMark_andEmptyLinesAtTheEnd_areLetPass() {
    assertThat(read((MARK + FILE_2009 + "\n,,,\n\n").getBytes(UTF_8)).days()).hasSize(365);
  }

  @Test
  void missingLineEndAtTheEnd_isLetPass() {
    assertThat(read(FILE_2009.strip().getBytes(UTF_8)).days()).hasSize(365);
  }

  @Test
  void remark_mayHoldACommaInQuotes() {
    String quoted = FILE_2009.replace("20090101,四,2,", "20090101,四,2,\"元旦, 放假\"\n#");
    String file = quoted.replaceAll("\n#[^\n]*", "");

    assertThat(read(file.getBytes(UTF_8)).day(LocalDate.of(2009, 1, 1)).remark())
        .isEqualTo("元旦, 放假");
  }

  @Test
  void googleCalendarFile_isRecognisedAndRefused() {
    String google = MARK + "Subject,Start Date,Start Time,End Date\n元旦,2009/1/1,,2009/1/1\n";

    assertThat(faults(google)).containsExactly(fault(1, Code.GOOGLE_CALENDAR_FILE));
  }

  @ParameterizedTest(name = "line {0}: {1} instead of {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2   | 20090101,四,2, | 2009-01-01,四,2, | NOT_A_DATE       | 2009-01-01",
        "60  | 20090228,六    | 20090229,六      | NOT_A_DATE       | 20090229",
        "2   | 20090101,四    | 20090101,五      | WRONG_WEEKDAY    | 2009-01-01 五 四",
        "3   | 20090102,五,2  | 20090102,五,1    | WRONG_FLAG       | 2009-01-02 1",
        "3   | 20090102,五,2, | 20090102,五,2,,, | WRONG_COLUMN_COUNT | 6",
        "366 | 20091231,四    | 20101231,四      | OTHER_YEAR       | 2010-12-31 2009",
        "366 | 20091231,四    | 20091230,三      | DOUBLED_DATE     | 2009-12-30 365"
      })
  void faultyLine_isToldWithItsNumber(
      int line, String right, String wrong, Code code, String arguments) {
    assertThat(FILE_2009).contains(right);

    assertThat(faults(FILE_2009.replaceFirst(right, wrong)))
        .contains(new CalendarFileFault(line, code, List.of(arguments.split(" "))));
  }

  @Test
  void missingDates_areToldTogetherAtTheLineThatFollows() {
    String file =
        FILE_2009.replaceAll("200902(0[1-9]|1\\d).*\n", "").replaceAll("20091231.*\n", "");

    assertThat(faults(file))
        .containsExactly(
            fault(33, Code.MISSING_DATES, "2009-02-01", "2009-02-19"),
            fault(347, Code.MISSING_DATES, "2009-12-31", "2009-12-31"));
  }

  @Test
  void everyFaultIsTold_inOrderOfLines() {
    String file =
        FILE_2009
            .replace("20090102,五,2", "20090102,六,9")
            .replace("20090701,三", "20090701,日")
            .replaceAll("20090301.*\n", "");

    assertThat(faults(file))
        .extracting(CalendarFileFault::line, CalendarFileFault::code)
        .containsExactly(
            tuple(3, Code.WRONG_WEEKDAY),
            tuple(3, Code.WRONG_FLAG),
            tuple(61, Code.MISSING_DATES),
            tuple(182, Code.WRONG_WEEKDAY));
  }

  @Test
  void otherFiles_areRefused() {
    assertThat(faults("")).containsExactly(fault(1, Code.NO_DAYS));
    assertThat(faults("西元日期,星期,是否放假,備註\n")).containsExactly(fault(1, Code.NO_DAYS));
    assertThat(faults("date,off\n")).containsExactly(fault(1, Code.WRONG_HEADER, "date,off"));
    assertThat(faults("西元日期,星期,是否放假,備註\n20090101,四,2,\"元旦\n"))
        .extracting(CalendarFileFault::code)
        .contains(Code.MALFORMED_LINE);
    byte[] noText = {(byte) 0xFF, (byte) 0xFF, 0, (byte) 0x80};
    assertThat(OfficeCalendarFile.read(noText, 1).faults())
        .containsExactly(fault(1, Code.UNREADABLE_TEXT));
  }

  @Test
  void faultyFile_givesNoYear() {
    byte[] faulty = FILE_2009.replace("20090102,五,2", "20090102,五,1").getBytes(UTF_8);

    assertThat(OfficeCalendarFile.read(faulty, 1).year()).isEmpty();
  }

  @Test
  void fault_namesItsMessage() {
    assertThat(fault(1, Code.NO_DAYS).messageKey()).isEqualTo("CalendarFileFault.NO_DAYS");
  }

  private static CalendarYear read(byte[] content) {
    CalendarFileReading reading = OfficeCalendarFile.read(content, 3);
    assertThat(reading.faults()).isEmpty();
    return reading.year().orElseThrow();
  }

  private static List<CalendarFileFault> faults(String file) {
    return OfficeCalendarFile.read(file.getBytes(UTF_8), 1).faults();
  }

  private static CalendarFileFault fault(int line, Code code, String... arguments) {
    return new CalendarFileFault(line, code, List.of(arguments));
  }

  private static String shipped(String name) {
    try (InputStream file = ShippedCalendar.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
