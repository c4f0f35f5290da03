package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.web.staff.PrivateFile;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Puts the slips of cases that came in together on paper: some in one file.
 *
 * <p>Each is a print of its own, which is kept and logged. Asked for again within some minutes they
 * are the same prints; later a slip is printed from its case, with a reason.
 */
@RequestScoped
public class BulkSlips {

  /** For all slips of a file together: the page waits for them. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject private SlipQuery slipQuery;
  @Inject private SlipPrinter printer;
  @Inject private StaffTexts texts;

  /**
   * Sends the slips of these cases as a file, or says why not.
   *
   * @param prints the running numbers of those that were put on paper here before; the new ones are
   *     added
   */
  void send(List<CaseNumber> numbers, Map<CaseNumber, Integer> prints, String fileName) {
    try {
      List<AcceptanceSlip> slips = new ArrayList<>();
      for (CaseNumber number : numbers) {
        Optional<AcceptanceSlip> slip = slip(number, prints);
        if (slip.isEmpty()) {
          texts.refuse("staff_bulk.message.error.slipsGone");
          return;
        }
        slips.add(slip.get());
      }
      PrivateFile.send(printer.print(slips, PATIENCE), fileName);
    } catch (TooManySlipsException e) {
      texts.refuse("staff_bulk.message.error.tooManySlips", e.most());
    } catch (NoPressFreeException e) {
      texts.refuse("staff_bulk.message.error.noPressFree");
    }
  }

  private Optional<AcceptanceSlip> slip(CaseNumber number, Map<CaseNumber, Integer> prints) {
    if (!prints.containsKey(number)) {
      prints.put(number, slipQuery.print(number, texts.get("staff_bulk.text.slipsFor")));
    }
    return slipQuery.printed(number, prints.get(number));
  }
}
