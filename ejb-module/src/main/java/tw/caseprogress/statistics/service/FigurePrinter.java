package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.SlipNotPrintedException;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.statistics.table.FigureFile;
import tw.caseprogress.statistics.table.FigureForm;
import tw.caseprogress.statistics.table.FigurePage;
import tw.caseprogress.statistics.table.FigureSheet;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.tablefile.TableForm;

/**
 * Makes files of tables of figures: for spreadsheets at once, on paper by the presses of the slips.
 * Knows nothing of who asks.
 */
@ApplicationScoped
public class FigurePrinter {

  private final FigurePage page = new FigurePage();

  private SlipPrinter printer;

  protected FigurePrinter() {}

  @Inject
  FigurePrinter(SlipPrinter printer) {
    this.printer = printer;
  }

  /**
   * A table as a file.
   *
   * @param issuer whose paper it is, such as the name of the agency
   * @param patience how long to wait for a press, where it is for paper
   * @throws NoPressFreeException if it could not be begun in that time
   * @throws SlipNotPrintedException if it cannot be made
   */
  public FigureFile file(FigureTable table, FigureForm form, String issuer, Duration patience) {
    Optional<TableForm> spreadsheet = form.tableForm();
    byte[] content =
        spreadsheet.isPresent()
            ? FigureSheet.of(table, spreadsheet.get())
            : printer.print(
                families -> page.document(table, issuer, families),
                FigurePage.languageTag(table.language()),
                patience);
    return FigureFile.of(table, form, content);
  }
}
