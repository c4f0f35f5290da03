package tw.caseprogress.casefile;

/** A case cannot be moved to another version of its type; it stays as it is. */
public class VersionMoveRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final VersionMoveRefusal refusal;

  public VersionMoveRefusedException(VersionMoveRefusal refusal) {
    super("Not moved to another version: " + refusal);
    this.refusal = refusal;
  }

  public VersionMoveRefusal refusal() {
    return refusal;
  }

  @Override
  public String code() {
    return "versionMove";
  }
}
