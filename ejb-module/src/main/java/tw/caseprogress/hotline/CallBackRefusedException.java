package tw.caseprogress.hotline;

import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.typed.TypedFault;

/** Nobody can be called at what was typed, or so many calls wait that one more is none. */
public class CallBackRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final transient TypedFault fault;

  public CallBackRefusedException(TypedFault fault) {
    super("No call back: " + fault.code());
    this.fault = fault;
  }

  /** What is wrong with it, or how many wait. */
  public TypedFault fault() {
    return fault;
  }

  @Override
  public String code() {
    return "callBackRefused";
  }
}
