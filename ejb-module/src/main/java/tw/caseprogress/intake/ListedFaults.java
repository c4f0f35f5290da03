package tw.caseprogress.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.typed.SheetFault;

/** Says at its row and column what is wrong with one of several applications. */
public final class ListedFaults {

  private static final String NOT_OFFERED = "notOffered";
  private static final String NO_FORM = "consentFormNotShown";

  private ListedFaults() {}

  /**
   * All that is wrong with a row: what could not be read, and which rules it breaks besides.
   *
   * @param unread of the row alone; a column of them has no second fault
   */
  public static List<SheetFault> of(int row, List<SheetFault> unread, List<FieldFault> broken) {
    Set<String> said = unread.stream().map(SheetFault::column).collect(Collectors.toSet());
    boolean noType = broken.stream().anyMatch(fault -> fault.code().equals(NOT_OFFERED));
    List<SheetFault> faults = new ArrayList<>(unread);
    for (FieldFault fault : broken) {
      String column = ListColumn.ofField(fault.field()).map(ListColumn::code).orElse("");
      boolean follows = noType && fault.code().equals(NO_FORM); // the form is that of the type
      if (!said.contains(column) && !follows) {
        faults.add(new SheetFault(row, column, "fault." + fault.code(), fault.arguments()));
      }
    }
    return faults;
  }

  /** That the row was registered before, but with other content. */
  public static SheetFault registeredOtherwise(int row, CaseNumber caseNumber) {
    return new SheetFault(
        row, ListColumn.REFERENCE.code(), "fault.registeredOtherwise", List.of(caseNumber.shown()));
  }

  /** That the row could not be registered, for a reason that is not its own. */
  public static SheetFault failed(int row) {
    return new SheetFault(row, "", "fault.notRegistered", List.of());
  }

  /** That the row was registered before, and its case is with another agency by now. */
  public static SheetFault registeredElsewhere(int row) {
    return new SheetFault(row, ListColumn.REFERENCE.code(), "fault.registeredElsewhere", List.of());
  }
}
