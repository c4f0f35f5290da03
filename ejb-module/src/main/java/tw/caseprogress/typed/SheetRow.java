package tw.caseprogress.typed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row of a sheet, whose cells are asked for by the names of their columns. */
public final class SheetRow {

  private static final List<String> YES = List.of("yes", "是");
  private static final List<String> NO = List.of("no", "否", "");

  private final int number;
  private final Map<String, String> cells;
  private final Consumer<SheetFault> faults;

  SheetRow(int number, Map<String, String> cells, Consumer<SheetFault> faults) {
    this.number = number;
    this.cells = cells;
    this.faults = faults;
  }

  /** As a spreadsheet counts it, the names of the columns being 1. */
  public int number() {
    return number;
  }

  /** Text for people, on one line. */
  public String text(String column) {
    return TypedLine.text(cells.get(column));
  }

  /** Text of letters and digits in their plain form. */
  public String technical(String column) {
    return TypedLine.technical(cells.get(column));
  }

  /** The same; nothing there is a fault. */
  public String required(String column) {
    String text = technical(column);
    if (text.isEmpty()) {
      wrong(column, SheetFault.Code.EMPTY);
    }
    return text;
  }

  /** A constant by its name; empty, and a fault, where there is none. */
  public <E extends Enum<E>> Optional<E> constant(String column, String name, List<E> constants) {
    Optional<E> found =
        constants.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    if (found.isEmpty()) {
      String words = String.join(", ", constants.stream().map(Enum::name).toList());
      wrong(column, SheetFault.Code.NONE_OF, name, words);
    }
    return found;
  }

  /** Whether it says yes; nothing there is no. */
  public boolean yes(String column) {
    String word = technical(column).toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      wrong(column, SheetFault.Code.NONE_OF, word, "yes, no");
    }
    return YES.contains(word);
  }

  /** A day; empty where nothing is, and, with a fault, where it is none. */
  public Optional<LocalDate> day(String column) {
    String typed = technical(column);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = TypedDay.read(typed).day();
    if (day.isEmpty()) {
      wrong(column, SheetFault.Code.NO_DAY, typed);
    }
    return day;
  }

  /** What a reader of values makes of it; empty where nothing is, and, with a fault, where not. */
  public <T> Optional<T> read(String column, Function<String, Reading<T>> reader) {
    if (technical(column).isEmpty()) {
      return Optional.empty();
    }
    Reading<T> reading = reader.apply(text(column));
    reading
        .fault()
        .ifPresent(
            fault ->
                faults.accept(
                    new SheetFault(number, column, "fault." + fault.code(), fault.arguments())));
    return reading.value();
  }

  /** The words of a cell, between blanks, commas or semicolons. */
  public Stream<String> words(String column) {
    return Arrays.stream(technical(column).split("[ ,;、]+")).filter(word -> !word.isEmpty());
  }

  /** A time of day; empty where nothing is, and, with a fault, where it is none. */
  public Optional<LocalTime> time(String column) {
    String typed = technical(column);
    Optional<LocalTime> time = TypedTime.find(typed);
    if (time.isEmpty() && !typed.isEmpty()) {
      faults.accept(new SheetFault(number, column, "fault.notATime", List.of()));
    }
    return time;
  }

  /** Notes what is wrong in a column; empty for the row as a whole. */
  public void wrong(String column, SheetFault.Code code, Object... arguments) {
    faults.accept(SheetFault.of(number, column, code, arguments));
  }
}
