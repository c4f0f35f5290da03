package tw.caseprogress.listexport;

/** An order of a list was not taken. */
public class ExportRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExportRefusal refusal;

  public ExportRefusedException(ExportRefusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  /** Why. */
  public ExportRefusal refusal() {
    return refusal;
  }
}
