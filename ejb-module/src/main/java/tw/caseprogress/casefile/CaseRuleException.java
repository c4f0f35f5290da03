package tw.caseprogress.casefile;

/** A rule of the trade forbids what was asked; nothing was changed. */
public abstract class CaseRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected CaseRuleException(String message) {
    super(message);
  }

  /** The rule's short name, by which its text is looked up. */
  public abstract String code();
}
