package tw.caseprogress.casefile;

/** A look at personal data in full needs a purpose of at most 200 characters; none was given. */
public class PurposeMissingException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public PurposeMissingException() {
    super("A look at personal data needs a purpose");
  }

  @Override
  public String code() {
    return "purposeMissing";
  }
}
