package tw.caseprogress.survey;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;

/** The case is not closed yet, so its satisfaction question is not open. */
public class CaseNotClosedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public CaseNotClosedException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " is not closed yet");
  }

  @Override
  public String code() {
    return "caseNotClosed";
  }
}
