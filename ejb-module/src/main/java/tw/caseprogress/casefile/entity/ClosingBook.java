package tw.caseprogress.casefile.entity;

import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotClosedException;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.Reopening;

/** How one case ends, and how its end is undone. */
public final class ClosingBook {

  private final CaseFile caseFile;
  private final CaseRules rules;

  ClosingBook(CaseFile caseFile, CaseRules rules) {
    this.caseFile = caseFile;
    this.rules = rules;
  }

  /**
   * Closes the case today at the last step of its type; an awaited supplement is awaited no more.
   *
   * @throws CaseInputException if there is no outcome, the text is missing or too long, or the
   *     letter lacks its number or its day, lies ahead, or lies before the receipt
   */
  public void close(Closing closing, Entry entry) {
    caseFile.requireOpen();
    if (closing.outcome() == null) {
      throw new CaseInputException(Fault.OUTCOME);
    }
    Wording.requireText(closing.text());
    if (closing.letter().filter(letter -> !isOfCase(letter, entry)).isPresent()) {
      throw new CaseInputException(Fault.CLOSING_LETTER);
    }
    caseFile.clockBook(rules).endAll(entry);
    caseFile.stopAt(rules.type().closingStep().order(), new CaseEnd(closing, entry.on()));
    caseFile.add(ProgressKind.CLOSED, closing.text(), entry);
  }

  private boolean isOfCase(PaperLetter letter, Entry entry) {
    return letter.isSentWithin(caseFile.origin().receivedOn(), entry.on());
  }

  /**
   * Undoes the closing: what the case waited for it waits for again, and its clock runs or stands
   * still as if it had not been closed. The entry of the closing stays readable, taken back.
   *
   * @throws CaseNotClosedException if the case is open
   * @throws CaseInputException if the text is missing or too long
   */
  public void undo(Reopening reopening, Entry entry) {
    if (caseFile.state() != CaseState.CLOSED) {
      throw new CaseNotClosedException(caseFile.number());
    }
    Wording.requireText(reopening.text());
    ProgressEntry closing = caseFile.course().closing();
    boolean awaited = caseFile.supplements().stream().anyMatch(r -> r.receivedOn().isEmpty());
    caseFile.clockBook(rules).resumeAll(closing, awaited);
    caseFile.goOn(awaited ? CaseState.SUPPLEMENT_REQUESTED : CaseState.IN_PROGRESS);
    caseFile.takeBack(closing, ProgressKind.REOPENED, reopening.text(), entry);
  }
}
