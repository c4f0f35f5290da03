package tw.caseprogress.statistics.table;

import java.util.Optional;
import tw.caseprogress.tablefile.TableForm;

/** The forms in which a table of figures leaves. */
public enum FigureForm {
  ODS(TableForm.ODS),
  XLSX(TableForm.XLSX),
  CSV(TableForm.CSV),
  PDF(null);

  private final TableForm tableForm;

  FigureForm(TableForm tableForm) {
    this.tableForm = tableForm;
  }

  /** The form of a file for spreadsheets; empty for paper. */
  public Optional<TableForm> tableForm() {
    return Optional.ofNullable(tableForm);
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return tableForm().map(TableForm::ending).orElse("pdf");
  }

  /** The media type. */
  public String mediaType() {
    return tableForm().map(TableForm::mediaType).orElse("application/pdf");
  }
}
