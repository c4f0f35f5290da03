package tw.caseprogress.slip;

import tw.caseprogress.casefile.CaseRuleException;

/** An officer has opened as many slips today as one may. */
public class TooManySlipsException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * Says how many there may be.
   *
   * @param most the most slips a day
   */
  public TooManySlipsException(int most) {
    super("More than " + most + " slips a day");
    this.most = most;
  }

  /** The most slips that an officer may open a day. */
  public int most() {
    return most;
  }

  @Override
  public String code() {
    return "tooManySlips";
  }
}
