package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.typed.SheetFault;

/**
 * What became of one of several applications; nothing of it tells of a person.
 *
 * @param row the row as people count it
 * @param reference what its sender calls it; may be empty
 * @param caseNumber empty if it was not registered
 * @param dueOn empty as long as the limit does not count
 * @param registeredBefore whether it was registered before: this is that case
 * @param faults why it was not registered; may be empty for one that was left out
 */
public record ListedReceipt(
    int row,
    String reference,
    Optional<CaseNumber> caseNumber,
    Optional<LocalDate> dueOn,
    boolean registeredBefore,
    List<SheetFault> faults) {

  public ListedReceipt {
    faults = List.copyOf(faults);
  }

  /** Of one that is registered. */
  public static ListedReceipt of(ListedIntake listed, CaseReceipt receipt) {
    return new ListedReceipt(
        listed.row(),
        listed.typed(ListColumn.REFERENCE),
        Optional.of(receipt.caseNumber()),
        receipt.dueOn(),
        receipt.registeredBefore(),
        List.of());
  }

  /** Of one that is not registered. */
  public static ListedReceipt refused(ListedIntake listed, List<SheetFault> faults) {
    return new ListedReceipt(
        listed.row(),
        listed.typed(ListColumn.REFERENCE),
        Optional.empty(),
        Optional.empty(),
        false,
        faults);
  }

  /** Of a row that could not be read. */
  public static ListedReceipt unread(SheetFault fault) {
    return new ListedReceipt(
        fault.row(), "", Optional.empty(), Optional.empty(), false, List.of(fault));
  }

  /** Of one that was registered before. */
  public static ListedReceipt before(ListedIntake listed, EarlierCase earlier) {
    return new ListedReceipt(
        listed.row(),
        listed.typed(ListColumn.REFERENCE),
        Optional.of(earlier.number()),
        earlier.dueOn(),
        true,
        List.of());
  }

  /** Whether a case was opened for it just now. */
  public boolean isNew() {
    return caseNumber.isPresent() && !registeredBefore;
  }
}
