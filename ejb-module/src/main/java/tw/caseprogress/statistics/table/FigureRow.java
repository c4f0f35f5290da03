package tw.caseprogress.statistics.table;

import java.util.List;

/** A row of a table of figures: a cell for each column. */
public record FigureRow(List<FigureCell> cells) {

  /** Keeps its own copy. */
  public FigureRow {
    cells = List.copyOf(cells);
  }

  /** A row of these cells. */
  public static FigureRow of(FigureCell... cells) {
    return new FigureRow(List.of(cells));
  }
}
