package tw.caseprogress.tablefile;

import java.io.IOException;
import java.io.OutputStream;

/** The forms of a table as a file. */
public enum TableForm {
  /** Text with commas, for programs. */
  CSV("csv", "text/csv; charset=UTF-8"),
  /** OpenDocument spreadsheet (ODF, CNS 15251), as offices exchange it. */
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
  /** Office Open XML workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String mediaType;

  TableForm(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Begins a file, which closes the stream when it is closed. */
  public TableFile open(OutputStream out, TableSheet sheet) throws IOException {
    return switch (this) {
      case CSV -> new CsvFile(out, sheet);
      case ODS -> new OdsFile(out, sheet);
      case XLSX -> new XlsxFile(out, sheet);
    };
  }
}
