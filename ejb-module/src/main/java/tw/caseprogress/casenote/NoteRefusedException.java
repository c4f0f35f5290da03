package tw.caseprogress.casenote;

import tw.caseprogress.casefile.CaseRuleException;

/** A note is not written, answered or taken back. */
public class NoteRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final NoteRefusal refusal;

  public NoteRefusedException(NoteRefusal refusal) {
    super("Note refused: " + refusal);
    this.refusal = refusal;
  }

  public NoteRefusal refusal() {
    return refusal;
  }

  @Override
  public String code() {
    return "caseNote." + refusal;
  }
}
