package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.service.BulkIntakeService;
import tw.caseprogress.web.staff.StaffTexts;

/** What is done with applications that came in together, whether typed or in a file. */
@RequestScoped
public class BulkDeeds {

  private static final String TICKED = "ticked"; // the rows with a warning that are to go too
  private static final String ALL = "all";

  @Inject private BulkIntakeService service;
  @Inject private BulkSlips slips;
  @Inject private BulkResults results;
  @Inject private StaffTexts texts;

  /** Begins to register what was looked at, with the rows that were ticked. */
  void begin(BulkWork work) {
    if (work.isUnderWay() || work.isDone()) {
      return; // by a second click
    }
    if (work.seen().isEmpty()) {
      refuse("staff_bulk.message.error.gone");
      return;
    }
    Set<String> ticked = tickedNow();
    if (!work.begin(look -> isTicked(look, ticked))) {
      refuse("staff_bulk.message.error.nothingToDo");
      return;
    }
    goOn(work);
  }

  private static boolean isTicked(ListedLook look, Set<String> ticked) {
    return ticked.contains(ALL) || ticked.contains(String.valueOf(look.listed().row()));
  }

  private static Set<String> tickedNow() {
    String[] ticked = Faces.getRequestParameterValues(TICKED);
    return ticked == null ? Set.of() : new HashSet<>(Arrays.asList(ticked));
  }

  /** Registers the next ones. */
  void goOn(BulkWork work) {
    if (work.isUnderWay()) {
      work.goOn(service::register);
      work.failed().ifPresent(row -> texts.refuse("staff_bulk.message.error.rowFailed", row));
    } else if (!work.isDone()) {
      refuse("staff_bulk.message.error.gone");
    }
  }

  void sendResults(BulkWork work) {
    if (work.isDone()) {
      results.send(work.receipts());
    } else {
      refuse("staff_bulk.message.error.gone");
    }
  }

  /** Sends the slips from a place on, as many as are in one file. */
  void sendSlips(BulkWork work, int from) {
    List<CaseNumber> opened = work.opened();
    if (from < 1 || from > opened.size()) {
      refuse("staff_bulk.message.error.gone");
      return;
    }
    SlipRange range = SlipRange.of(from, opened.size());
    slips.send(
        opened.subList(range.from() - 1, range.to()),
        work.prints(),
        texts.get(
            "staff_bulk.text.slipsFile", String.valueOf(range.from()), String.valueOf(range.to())));
  }

  /** The files that the slips of the opened cases fill. */
  List<SlipRange> slipFiles(BulkWork work) {
    return SlipRange.all(work.getOpened());
  }

  private void refuse(String key) {
    texts.refuse(key);
    Faces.validationFailed();
  }
}
