package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.typed.TypedLine;

/** What the officer has typed about a letter on paper. */
public class LetterForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String documentNumber;
  private LocalDate datedOn;

  /** Fills in a letter. */
  void propose(PaperLetter known) {
    documentNumber = known.documentNumber();
    datedOn = known.datedOn();
  }

  /** The letter; empty if nothing was typed. */
  Optional<PaperLetter> toLetter() {
    boolean empty = TypedLine.isBlank(documentNumber) && datedOn == null;
    return empty ? Optional.empty() : Optional.of(new PaperLetter(documentNumber, datedOn));
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }
}
