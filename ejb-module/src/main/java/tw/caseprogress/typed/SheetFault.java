package tw.caseprogress.typed;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a sheet.
 *
 * @param row the row as a spreadsheet counts it, the names of the columns being 1
 * @param column the name of the column; empty for the row as a whole
 * @param messageKey the message in a bundle
 * @param arguments the values to put into the message
 */
public record SheetFault(int row, String column, String messageKey, List<String> arguments) {

  /** What can be wrong with any sheet; the arguments of its message in parentheses. */
  public enum Code {
    /** The bytes are neither UTF-8 nor Big5. */
    UNREADABLE_TEXT,
    /** Quotes that do not close, or the like. */
    MALFORMED,
    /** A column is missing (the columns that there have to be). */
    COLUMN_MISSING,
    /** A column that nobody knows, or that is there twice. */
    COLUMN_UNKNOWN,
    /** There is no row. */
    NO_ROWS,
    /** There are too many rows (how many may be). */
    TOO_MANY_ROWS,
    /** A row has not as many cells as there are columns (how many it has, how many there are). */
    WRONG_CELL_COUNT,
    /** Nothing is in it. */
    EMPTY,
    /** It is none of certain words (what it is, the words). */
    NONE_OF,
    /** It is no day (what it is). */
    NO_DAY,
    /** The same is in a row above (the row). */
    REPEATED,
    /** Rows would add too many (how many may be). */
    TOO_MANY_NEW,
    /** What the row changes was ended. */
    ENDED
  }

  public SheetFault {
    arguments = List.copyOf(arguments);
  }

  public static SheetFault of(int row, String column, Code code, Object... arguments) {
    return new SheetFault(
        row, column, "SheetFault." + code, Stream.of(arguments).map(String::valueOf).toList());
  }

  /** A fault that a rule of the trade finds in what is in the row. */
  public static SheetFault ofRule(int row, String column, Enum<?> fault) {
    String key = fault.getDeclaringClass().getSimpleName() + "." + fault.name();
    return new SheetFault(row, column, key, List.of());
  }
}
