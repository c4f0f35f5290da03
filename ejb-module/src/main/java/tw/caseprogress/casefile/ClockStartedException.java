package tw.caseprogress.casefile;

/** The clock of the case runs already, or its type counts from receipt. */
public class ClockStartedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public ClockStartedException(CaseNumber caseNumber) {
    super("The clock of case " + caseNumber.shown() + " has started");
  }

  @Override
  public String code() {
    return "clockStarted";
  }
}
