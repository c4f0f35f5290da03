package tw.caseprogress.owncontact;

import java.time.Duration;
import tw.caseprogress.casefile.CaseRuleException;

/** So many codes were wrong that the next is not looked at, right or wrong. */
public class TooManyCodesException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public TooManyCodesException(Duration retryAfter) {
    super("Too many codes, wait " + retryAfter);
    this.retryAfter = retryAfter;
  }

  /** After which time a code is looked at again. */
  public Duration retryAfter() {
    return retryAfter;
  }

  @Override
  public String code() {
    return "tooManyCodes";
  }
}
