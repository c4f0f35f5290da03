package tw.caseprogress.survey;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;

/** The satisfaction question of the case was answered before. */
public class AlreadyAnsweredException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public AlreadyAnsweredException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " was answered before");
  }

  @Override
  public String code() {
    return "alreadyAnswered";
  }
}
