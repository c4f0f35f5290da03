package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.typed.TypedDay.Fault;

class TypedDayTest {

  private static final LocalDate FIRST = LocalDate.of(1912, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "115/11/27",
        "1151127",
        "115.11.27",
        "115-11-27",
        "115 11 27",
        "115/11-27",
        "民國115年11月27日",
        "中華民國 115 年 11 月 27 日",
        "民國115/11/27",
        "115年11月27日",
        "115年11月27號",
        "115 年 11 月 27 日（星期五）",
        "115/11/27(五)",
        "2026年11月27日 週五",
        "2026-11-27",
        "2026/11/27",
        "2026.11.27",
        "20261127",
        "西元2026年11月27日",
        "１１５／１１／２７",
        "１１５１１２７",
        "２０２６－１１－２７",
        "１１５．１１．２７",
        "115·11·27",
        "115。11。27",
        "2026–11–27",
        "2026−11−27",
        "2026ー11ー27",
        " \u3000115/11/27\u00A0",
        "\u200B115/\u200E11/27\uFEFF",
        "115 / 11 / 27",
        "115年11⽉27⽇",
        "-115/11/27-",
        "115/11/27。",
        "٢٠٢٦-١١-٢٧"
      })
  void everyWayOfWriting_isRead(String typed) {
    assertThat(TypedDay.read(typed).day()).contains(FRI_2026_11_27);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "97/06/02, MONDAY, 2008-06-02",
    "97.6.2, MONDAY, 2008-06-02",
    "970602, MONDAY, 2008-06-02",
    "0970602, MONDAY, 2008-06-02",
    "99/12/31, FRIDAY, 2010-12-31",
    "100/1/1, SATURDAY, 2011-01-01",
    "113/02/29, THURSDAY, 2024-02-29",
    "115/1/5, MONDAY, 2026-01-05",
    "2026-1-5, MONDAY, 2026-01-05",
    "民國26年11月20日, SATURDAY, 1937-11-20",
    "民國1年1月1日, MONDAY, 1912-01-01",
    "026/11/20, SATURDAY, 1937-11-20"
  })
  void theDay_isTheOneMeant(String typed, DayOfWeek weekday, LocalDate day) {
    assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    assertThat(TypedDay.read(typed).day()).contains(day);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-02-29, NO_SUCH_DAY",
    "2026-02-30, NO_SUCH_DAY",
    "115/02/29, NO_SUCH_DAY",
    "1150231, NO_SUCH_DAY",
    "2026-04-31, NO_SUCH_DAY",
    "2026-13-01, NO_SUCH_DAY",
    "2026-00-10, NO_SUCH_DAY",
    "115/11/00, NO_SUCH_DAY",
    "民國115年9月31日, NO_SUCH_DAY",
    "２０２６０２３０, NO_SUCH_DAY",
    "2100-02-29, NO_SUCH_DAY",
    "26-11-20, AMBIGUOUS_YEAR",
    "26/11/20, AMBIGUOUS_YEAR",
    "15/11/27, AMBIGUOUS_YEAR",
    "89/1/1, AMBIGUOUS_YEAR",
    "27.11.26, AMBIGUOUS_YEAR",
    "261120, AMBIGUOUS_YEAR",
    "0115-11-20, AMBIGUOUS_YEAR",
    "01151120, AMBIGUOUS_YEAR",
    "0026/11/20, AMBIGUOUS_YEAR",
    "2026112, AMBIGUOUS_YEAR",
    "2021105, AMBIGUOUS_YEAR",
    "民國2026年11月27日, AMBIGUOUS_YEAR",
    "西元115年11月27日, AMBIGUOUS_YEAR",
    "1911-12-31, YEAR_OUT_OF_RANGE",
    "2201-01-01, YEAR_OUT_OF_RANGE",
    "9999-12-31, YEAR_OUT_OF_RANGE",
    "290/01/01, YEAR_OUT_OF_RANGE",
    "000/01/01, YEAR_OUT_OF_RANGE",
    "115/11/27(四), OTHER_WEEKDAY",
    "115年11月27日星期日, OTHER_WEEKDAY",
    "'', UNREADABLE",
    "' \u200B', UNREADABLE",
    "115, UNREADABLE",
    "115/11, UNREADABLE",
    "115/1127, UNREADABLE",
    "115//11/27, UNREADABLE",
    "11/27/2026, UNREADABLE",
    "27/11/115, UNREADABLE",
    "115/11/271, UNREADABLE",
    "115/011/27, UNREADABLE",
    "11511270, YEAR_OUT_OF_RANGE",
    "115112, AMBIGUOUS_YEAR",
    "12026-11-27, UNREADABLE",
    "2026-11-27T09:00, UNREADABLE",
    "115/11/27 09:00, UNREADABLE",
    "115/11/27到, UNREADABLE",
    "115/11/27 115/11/28, UNREADABLE",
    "115/1O/27, UNREADABLE",
    "一一五年十一月廿七日, UNREADABLE",
    "27 Nov 2026, UNREADABLE",
    "今天, UNREADABLE",
    "115/11/½, UNREADABLE"
  })
  void whatIsNoDay_isRefused(String typed, Fault fault) {
    assertThat(TypedDay.read(typed)).isEqualTo(new TypedDay(Optional.empty(), Optional.of(fault)));
  }

  @Property
  void everyDay_isReadHoweverItIsDecorated(@ForAll("days") LocalDate day, @ForAll("ways") Way way) {
    assertThat(TypedDay.read(way.write(day)).day()).as(way.write(day)).contains(day);
  }

  @Property
  void everyDay_isShownSoThatItIsReadAgain(@ForAll("days") LocalDate day) {
    assertThat(TypedDay.read(TypedDay.text(day)).day()).contains(day);
    assertThat(TypedDay.read(day.toString()).day()).contains(day);
  }

  @Property
  void noDayThatDoesNotExist_isRead(
      @ForAll @IntRange(min = 1912, max = 2200) int year,
      @ForAll @IntRange(min = 0, max = 99) int month,
      @ForAll @IntRange(min = 0, max = 99) int dayOfMonth,
      @ForAll("ways") Way way) {
    String typed = way.write(year, month, dayOfMonth);
    Optional<LocalDate> expected = existing(year, month, dayOfMonth);

    assertThat(TypedDay.read(typed).day()).as(typed).isEqualTo(expected);
  }

  @Property
  void noOtherText_makesTheReaderStumble(@ForAll String typed) {
    TypedDay read = TypedDay.read(typed);

    assertThat(read.day().isPresent()).isNotEqualTo(read.fault().isPresent());
  }

  private static Optional<LocalDate> existing(int year, int month, int dayOfMonth) {
    boolean exists =
        month >= 1
            && month <= 12
            && dayOfMonth >= 1
            && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
    try {
      return exists ? Optional.of(LocalDate.of(year, month, dayOfMonth)) : Optional.empty();
    } catch (DateTimeException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Way> ways() {
    return Combinators.combine(
            Arbitraries.of(Form.values()),
            Arbitraries.of("/", "-", ".", " ", "／", "－", "．", "–", "—", "−", " / ", "‧", "・"),
            Arbitraries.of(true, false),
            Arbitraries.of("", " ", "\u3000", "\u200B", "\u00A0", "\u2060\u200E", "\t"),
            Arbitraries.of(true, false))
        .as(Way::new);
  }

  private enum Form {
    ISO,
    ISO_IN_ONE,
    REPUBLIC,
    REPUBLIC_IN_ONE,
    REPUBLIC_IN_WORDS,
    COMMON_IN_WORDS
  }

  /** One way to write a day, as people decorate it. */
  private record Way(Form form, String between, boolean fullWidth, String around, boolean padded) {

    String write(LocalDate day) {
      return write(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    String write(int year, int month, int day) {
      int roc = RocDate.year(year);
      String two = padded ? "%02d" : "%d";
      String parts = two + between + two;
      String text =
          switch (form) {
            case ISO -> ("%d" + between + parts).formatted(year, month, day);
            case ISO_IN_ONE -> "%04d%02d%02d".formatted(year, month, day);
            case REPUBLIC -> ("%03d" + between + parts).formatted(roc, month, day);
            case REPUBLIC_IN_ONE -> "民國%03d%02d%02d".formatted(roc, month, day);
            case REPUBLIC_IN_WORDS -> ("民國%d年" + two + "月" + two + "日").formatted(roc, month, day);
            case COMMON_IN_WORDS ->
                ("%d 年 " + two + " 月 " + two + " 日").formatted(year, month, day);
          };
      return around + (fullWidth ? wide(text) : text) + around;
    }

    private static String wide(String text) {
      return text.chars()
          .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    @Override
    public String toString() {
      return List.of(form, between, fullWidth, around, padded).toString();
    }
  }
}
