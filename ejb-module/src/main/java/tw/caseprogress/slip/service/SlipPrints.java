package tw.caseprogress.slip.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.slip.KeptPrint;

/** The prints of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class SlipPrints {

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** All of them, the latest first. */
  public List<KeptPrint> ofCase(CaseFile caseFile) {
    return tables.rows(
        """
        select print_no, printed_at, printed_by, reason
          from slip_print where case_file_id = ? order by print_no desc
        """,
        row ->
            new KeptPrint(
                row.integer("print_no"),
                row.moment("printed_at"),
                row.text("printed_by"),
                row.text("reason")),
        caseFile.id());
  }

  /** Writes the next one down; who prints the same slip at the same moment gets the one after. */
  KeptPrint add(CaseFile caseFile, String reason) {
    writer.lock("prints of " + caseFile.id());
    KeptPrint next =
        new KeptPrint(
            ofCase(caseFile).size() + 1, Instant.now(clock), currentCaller.get().login(), reason);
    writer.update(
        """
        insert into slip_print (case_file_id, print_no, printed_at, printed_by, reason)
        values (?, ?, ?, ?, ?)
        """,
        caseFile.id(),
        next.number(),
        next.printedAt(),
        next.printedBy(),
        next.reason());
    return next;
  }
}
