package tw.caseprogress.casefile;

/** What was typed is not 8 digits, or something else with them. */
public class MalformedQueryPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int typed;
  private final String leftover;

  /**
   * @param typed how many digits were typed
   * @param leftover what else was
   */
  MalformedQueryPasswordException(int typed, String leftover) {
    super("A query password has 8 digits");
    this.typed = typed;
    this.leftover = leftover;
  }

  /** How many digits were typed. */
  public int typed() {
    return typed;
  }

  /** What is left over, as it is named to whoever typed it; empty if only digits were typed. */
  public String leftover() {
    return leftover;
  }
}
