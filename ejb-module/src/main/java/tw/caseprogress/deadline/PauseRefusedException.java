package tw.caseprogress.deadline;

/** A pause breaks one of the guards that keep the clock of a case honest. */
public class PauseRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final PauseRefusal refusal;

  public PauseRefusedException(PauseRefusal refusal) {
    super("Pause refused: " + refusal);
    this.refusal = refusal;
  }

  /** The guard that is broken. */
  public PauseRefusal refusal() {
    return refusal;
  }
}
