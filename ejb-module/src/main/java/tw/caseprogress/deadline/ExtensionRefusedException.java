package tw.caseprogress.deadline;

/** An extension breaks one of the rules of Administrative Procedure Act art. 51. */
public class ExtensionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExtensionRefusal refusal;

  public ExtensionRefusedException(ExtensionRefusal refusal) {
    super("Extension refused: " + refusal);
    this.refusal = refusal;
  }

  /** The rule that is broken. */
  public ExtensionRefusal refusal() {
    return refusal;
  }
}
