package tw.caseprogress.owncontact;

import tw.caseprogress.casefile.CaseRuleException;

/** What allowed the change holds no more: it is too old, was used, or the consent is gone. */
public class NoLongerAllowedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public NoLongerAllowedException() {
    super("What allowed the change holds no more");
  }

  @Override
  public String code() {
    return "noLongerAllowed";
  }
}
