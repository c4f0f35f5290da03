package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.intake.IntakeWarnings;
import tw.caseprogress.intake.ListColumn;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Says in words what is wrong with applications that come in together, and what became of them. */
@Named
@RequestScoped
public class BulkWordsBacking {

  private static final int LONGEST_VALUE = 40;
  private static final String COLUMN_MISSING = "SheetFault." + SheetFault.Code.COLUMN_MISSING;

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** The name of a column: in Chinese, or its code. */
  public String name(ListColumn column) {
    return language.of(column.nameZh(), column.code());
  }

  /** A fault of a file or of a row that could not be read, with its row. */
  public String faultOfFile(SheetFault fault) {
    return texts.get("staff_bulk.text.faultOfRow", fault.row(), fault(fault));
  }

  /** A fault of a row with its column and what was typed there. */
  public String fault(ListedLook look, SheetFault fault) {
    String typed = ListColumn.ofCode(fault.column()).map(look.listed()::typed).orElse("");
    if (typed.isEmpty()) {
      return fault(fault);
    }
    return texts.get(
        "staff_bulk.text.faultOfValue", column(fault.column()), shortened(typed), words(fault));
  }

  /** The field of the page of a mail bag that a fault is of; empty where there is none. */
  public String bagPlace(ListedLook look, SheetFault fault) {
    return ListColumn.ofCode(fault.column())
        .map(column -> BagPlaces.of(look.listed().row(), column))
        .orElse("");
  }

  /** A fault with its column, without what was typed there. */
  public String fault(SheetFault fault) {
    return fault.column().isEmpty()
        ? words(fault)
        : texts.get("staff_bulk.text.fault", column(fault.column()), words(fault));
  }

  private String words(SheetFault fault) {
    boolean ofColumns = fault.messageKey().equals(COLUMN_MISSING);
    return texts.get(
        fault.messageKey(),
        fault.arguments().stream().map(one -> ofColumns ? names(one) : one).toArray());
  }

  private String names(String codes) {
    return Arrays.stream(codes.split(",")).map(this::column).collect(Collectors.joining(", "));
  }

  private String column(String code) {
    return ListColumn.ofCode(code).map(this::name).orElse(code);
  }

  private static String shortened(String typed) {
    int[] characters = typed.codePoints().limit(LONGEST_VALUE).toArray();
    String start = new String(characters, 0, characters.length);
    return start.equals(typed) ? typed : start + "…";
  }

  /** What somebody should look at before the row is registered. */
  public List<String> warnings(ListedLook look) {
    List<String> words = new ArrayList<>();
    IntakeWarnings warnings = look.warnings();
    if (warnings.receivedLongAgo()) {
      words.add(texts.get("staff_bulk.text.receivedLongAgo"));
    }
    if (warnings.overdueAtOnce()) {
      words.add(texts.get("staff_bulk.text.overdueAtOnce"));
    }
    if (!warnings.similar().isEmpty()) {
      String similar =
          warnings.similar().stream().map(CaseNumber::shown).collect(Collectors.joining(", "));
      words.add(texts.get("staff_bulk.text.similarCases", similar));
    }
    look.sameAs().ifPresent(row -> words.add(texts.get("staff_bulk.text.sameAs", row)));
    return words;
  }

  /** What became of a row. */
  public String outcome(ListedReceipt receipt) {
    if (receipt.caseNumber().isEmpty()) {
      return texts.get("staff_bulk.text.leftOut");
    }
    return texts.get(
        receipt.registeredBefore() ? "staff_bulk.text.before" : "staff_bulk.text.opened");
  }

  /** Why a row was not registered; empty for one that was. */
  public List<String> reasons(ListedReceipt receipt) {
    if (receipt.caseNumber().isPresent()) {
      return List.of();
    }
    return Optional.of(receipt.faults().stream().map(this::fault).toList())
        .filter(faults -> !faults.isEmpty())
        .orElseGet(() -> List.of(texts.get("staff_bulk.text.notChosen")));
  }
}
