package tw.caseprogress.intake;

import java.util.List;
import tw.caseprogress.typed.SheetFault;

/**
 * What would become of a mail-room list.
 *
 * @param faults what is wrong with the file as a whole, or with rows that could not be read; none
 *     of them is among the rows
 */
public record ListLook(List<ListedLook> rows, List<SheetFault> faults) {

  public ListLook {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }
}
