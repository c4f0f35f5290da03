package tw.caseprogress.intake;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;

/** The form was registered before with other content: neither a repetition nor a new form. */
public class SubmissionKeyUsedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final transient CaseNumber caseNumber;

  public SubmissionKeyUsedException(CaseNumber caseNumber) {
    super("The submission was registered with other content as case " + caseNumber.shown());
    this.caseNumber = caseNumber;
  }

  /** The case that the form was registered as. */
  public CaseNumber caseNumber() {
    return caseNumber;
  }

  @Override
  public String code() {
    return "submissionKeyUsed";
  }
}
