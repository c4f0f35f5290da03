package tw.caseprogress.hotline;

import tw.caseprogress.casefile.CaseRuleException;

/** In this call no case was found by this operator, so nothing can be asked for it. */
public class NoCaseInCallException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public NoCaseInCallException(long callId) {
    super("No case was found in call " + callId);
  }

  @Override
  public String code() {
    return "noCaseInCall";
  }
}
