package tw.caseprogress.hotline;

import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.typed.TypedFault;

/** Nobody can be called at what was typed. */
public class CallBackRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final transient TypedFault fault;

  public CallBackRefusedException(TypedFault fault) {
    super("No number to call: " + fault.code());
    this.fault = fault;
  }

  /** What is wrong with it. */
  public TypedFault fault() {
    return fault;
  }

  @Override
  public String code() {
    return "callBackRefused";
  }
}
