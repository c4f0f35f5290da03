package tw.caseprogress.intake;

import java.util.Map;

/**
 * One of several applications that come in together: a row of a mail-room list or of a mail bag.
 *
 * @param row the row as people count it
 * @param cells what was typed, by the codes of the columns, to be shown with a fault
 */
public record ListedIntake(int row, Map<String, String> cells, Intake intake) {

  public ListedIntake {
    cells = Map.copyOf(cells);
  }

  /** What was typed in a column; empty if nothing was. */
  public String typed(ListColumn column) {
    return cells.getOrDefault(column.code(), "");
  }

  @Override
  public String toString() {
    return "ListedIntake[" + row + "]"; // the rest is personal
  }
}
