package tw.caseprogress.casefile;

/** The due date has passed: the clock cannot be stopped any more. */
public class PauseAfterDueDateException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public PauseAfterDueDateException(CaseNumber caseNumber) {
    super("Case " + caseNumber.shown() + " is past its due date, its clock cannot be stopped");
  }

  @Override
  public String code() {
    return "pauseAfterDueDate";
  }
}
