package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.typed.Sheet;
import tw.caseprogress.web.staff.PrivateFile;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * The file that tells the mail room what became of each row: numbers and due dates, nobody's name
 * and no password.
 */
@RequestScoped
public class BulkResults {

  private static final List<String> COLUMNS =
      List.of("row", "reference", "outcome", "caseNumber", "dueOn", "reason");

  @Inject private StaffTexts texts;
  @Inject private BulkWordsBacking words;

  /** Sends the file. */
  void send(List<ListedReceipt> receipts) {
    List<String> heads =
        COLUMNS.stream().map(name -> texts.get("staff_bulk.label." + name)).toList();
    byte[] content =
        new Sheet(heads, "", receipts.size()).write(receipts.stream().map(this::cells).toList());
    PrivateFile.send(content, texts.get("staff_bulk.text.resultFile"));
  }

  private List<String> cells(ListedReceipt receipt) {
    return List.of(
        String.valueOf(receipt.row()),
        receipt.reference(),
        words.outcome(receipt),
        receipt.caseNumber().map(CaseNumber::shown).orElse(""),
        receipt.dueOn().map(LocalDate::toString).orElse(""),
        String.join(" / ", words.reasons(receipt)));
  }
}
