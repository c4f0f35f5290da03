package tw.caseprogress.casefile;

/** The case waits for no office of that kind. */
public class NotWaitingException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public NotWaitingException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " waits for no such office");
  }

  @Override
  public String code() {
    return "notWaiting";
  }
}
