package tw.caseprogress.typed;

import java.util.Comparator;
import java.util.List;

/**
 * What came of reading a sheet.
 *
 * @param rows those that could be read
 * @param faults all that is wrong, in the order of the rows; empty if every row could be read
 */
public record SheetReading<T>(List<T> rows, List<SheetFault> faults) {

  public SheetReading {
    rows = List.copyOf(rows);
    faults = faults.stream().sorted(Comparator.comparingInt(SheetFault::row)).toList();
  }
}
