package tw.caseprogress.casefile;

/** Somebody else changed the case after the caller had read it; nothing was overwritten. */
public class CaseChangedMeanwhileException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public CaseChangedMeanwhileException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " was changed by somebody else meanwhile");
  }

  @Override
  public String code() {
    return "caseChangedMeanwhile";
  }
}
