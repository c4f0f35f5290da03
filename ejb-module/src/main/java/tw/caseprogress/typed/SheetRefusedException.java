package tw.caseprogress.typed;

/** A sheet would do something else than was looked at, or something is wrong: nothing is done. */
public class SheetRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SheetOutcome outcome;

  public SheetRefusedException(SheetOutcome outcome) {
    super("Sheet refused: " + outcome.faults().size() + " faults");
    this.outcome = outcome;
  }

  /** What it would do now. */
  public SheetOutcome outcome() {
    return outcome;
  }
}
