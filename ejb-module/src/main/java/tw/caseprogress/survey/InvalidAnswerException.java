package tw.caseprogress.survey;

import tw.caseprogress.casefile.CaseRuleException;

/** The score or the comment is out of bounds. */
public class InvalidAnswerException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final String code;

  public InvalidAnswerException(String code, String message) {
    super(message);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
