package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * A letter on paper by which somebody was told; the notice where no e-mail or text message goes.
 *
 * @param documentNumber its document number (發文字號)
 * @param datedOn the day it was sent (發文日期)
 */
public record PaperLetter(String documentNumber, LocalDate datedOn) {

  /** A document number is at most this long. */
  public static final int LONGEST_NUMBER = 60;

  /** Whether it names a document and a day. */
  public boolean isComplete() {
    return documentNumber != null
        && !documentNumber.isBlank()
        && documentNumber.length() <= LONGEST_NUMBER
        && datedOn != null;
  }
}
