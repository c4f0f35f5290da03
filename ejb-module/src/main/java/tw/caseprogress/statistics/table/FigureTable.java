package tw.caseprogress.statistics.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of figures, ready to be shown, printed, mailed or written to a file: all words are said
 * in one language.
 *
 * @param title what it is, with whose cases
 * @param period the days it is of, as people read them
 * @param cut as of when it was counted, as people read it
 * @param columns its columns, the first one names the row
 * @param rows its rows, with as many cells as there are columns
 * @param total the last row, set apart; empty where adding up makes no sense
 * @param definitions what the words of its heads mean, printed below it
 * @param language the language of all this
 */
public record FigureTable(
    String title,
    String period,
    String cut,
    List<FigureColumn> columns,
    List<FigureRow> rows,
    Optional<FigureRow> total,
    List<String> definitions,
    Locale language) {

  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public FigureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    definitions = List.copyOf(definitions);
    for (FigureRow row : rows) {
      requireFit(columns, row);
    }
    if (total.isPresent()) {
      requireFit(columns, total.get());
    }
  }

  private static void requireFit(List<FigureColumn> columns, FigureRow row) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          row.cells().size() + " cells in " + columns.size() + " columns");
    }
  }
}
