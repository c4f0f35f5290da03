package tw.caseprogress.approval;

import tw.caseprogress.casefile.CaseRuleException;

/** An extension may not be asked for, decided or withdrawn now. */
public class ApprovalRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final ApprovalRefusal refusal;

  public ApprovalRefusedException(ApprovalRefusal refusal) {
    super("Approval refused: " + refusal);
    this.refusal = refusal;
  }

  public ApprovalRefusal refusal() {
    return refusal;
  }

  @Override
  public String code() {
    return "approval." + refusal;
  }
}
