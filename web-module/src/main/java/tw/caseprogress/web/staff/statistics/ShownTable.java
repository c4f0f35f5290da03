package tw.caseprogress.web.staff.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tw.caseprogress.statistics.table.FigureCell;
import tw.caseprogress.statistics.table.FigureColumn;
import tw.caseprogress.statistics.table.FigureColumn.Kind;
import tw.caseprogress.statistics.table.FigureRow;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.FigureWords;

/**
 * A table of figures as a screen shows it: some of its columns, and numbers that lead further.
 *
 * @param rows from the top
 * @param total the last row; null where there is none
 */
public record ShownTable(String title, List<Head> heads, List<List<Cell>> rows, List<Cell> total) {

  /** A head of a column. */
  public record Head(String key, String text, boolean right) {}

  /**
   * A field.
   *
   * @param href where it leads, below the address of the application; empty for nowhere
   * @param says what it is in full, for who hears the number alone; empty where it says it itself
   */
  public record Cell(String key, String text, boolean right, String href, String says) {}

  /** Says where a number leads. */
  interface Links {
    /** The address of a field of a row, counted from 0; -1 is the total. */
    String to(int row, String column);
  }

  /** Keeps its own copies. */
  public ShownTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * Shows some columns of a table.
   *
   * @param wanted the keys of these columns besides the first; empty for all
   */
  static ShownTable of(FigureTable table, Set<String> wanted, FigureWords words, Links links) {
    List<FigureColumn> columns = table.columns();
    List<Integer> places =
        IntStream.range(0, columns.size())
            .filter(at -> at == 0 || wanted.isEmpty() || wanted.contains(columns.get(at).key()))
            .boxed()
            .toList();
    Function<FigureRow, String> name = row -> words.shown(row.cells().get(0));
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      rows.add(cells(table.rows().get(at), at, places, columns, words, links, name));
    }
    Optional<List<Cell>> total =
        table.total().map(row -> cells(row, -1, places, columns, words, links, name));
    return new ShownTable(
        table.title(),
        places.stream().map(at -> head(columns.get(at))).toList(),
        rows,
        total.orElse(null));
  }

  private static Head head(FigureColumn column) {
    return new Head(column.key(), column.heading(), column.kind() != Kind.TEXT);
  }

  private static List<Cell> cells(
      FigureRow row,
      int at,
      List<Integer> places,
      List<FigureColumn> columns,
      FigureWords words,
      Links links,
      Function<FigureRow, String> name) {
    return places.stream()
        .map(
            place -> {
              FigureColumn column = columns.get(place);
              FigureCell cell = row.cells().get(place);
              String href = isNothing(cell) ? "" : links.to(at, column.key());
              String text = words.shown(cell);
              String says =
                  place == 0 || href.isEmpty()
                      ? ""
                      : name.apply(row) + " " + column.heading() + " " + text;
              return new Cell(column.key(), text, column.kind() != Kind.TEXT, href, says);
            })
        .toList();
  }

  private static boolean isNothing(FigureCell cell) {
    return cell instanceof FigureCell.None
        || cell instanceof FigureCell.Count count && count.number() == 0;
  }
}
