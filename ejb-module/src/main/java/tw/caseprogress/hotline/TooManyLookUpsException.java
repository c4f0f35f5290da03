package tw.caseprogress.hotline;

import java.time.Duration;
import tw.caseprogress.casefile.CaseRuleException;

/** The operator, or the case number, was looked up too often in a short time. */
public class TooManyLookUpsException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final Duration span;

  public TooManyLookUpsException(Duration span) {
    super("Too many look-ups in " + span);
    this.span = span;
  }

  /** The time after which look-ups are allowed again, at the latest. */
  public Duration span() {
    return span;
  }

  @Override
  public String code() {
    return "tooManyLookUps";
  }
}
