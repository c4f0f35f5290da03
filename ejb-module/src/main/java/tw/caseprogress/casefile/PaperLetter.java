package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.typed.DocumentNumber;

/**
 * A letter on paper by which somebody was told; the notice where no e-mail or text message goes.
 *
 * @param documentNumber its document number (發文字號)
 * @param datedOn the day it was sent (發文日期)
 */
public record PaperLetter(String documentNumber, LocalDate datedOn) {

  /** Takes the number as typed; a right one is kept in its one form. */
  public PaperLetter {
    documentNumber = DocumentNumber.read(documentNumber).value().orElse(documentNumber);
  }

  /** Whether it names a document and a day. */
  public boolean isComplete() {
    return datedOn != null && DocumentNumber.read(documentNumber).value().isPresent();
  }

  /** Whether it is complete, and was sent on one of these days or between them. */
  public boolean isSentWithin(LocalDate first, LocalDate last) {
    return isComplete() && !datedOn.isBefore(first) && !datedOn.isAfter(last);
  }
}
