package tw.caseprogress.slip;

import java.util.Objects;

/**
 * A slip as a file.
 *
 * @param fileName the name that a person saves it by
 * @param pdf the file; not to be changed
 */
public record PrintedSlip(String fileName, byte[] pdf) {

  /** What the file is, as mails and answers name it. */
  public static final String MEDIA_TYPE = "application/pdf";

  public PrintedSlip {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(pdf, "pdf");
  }

  @Override
  public String toString() {
    return "PrintedSlip[" + fileName + "]";
  }
}
