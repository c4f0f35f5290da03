package tw.caseprogress.casefile;

/** What was typed is not 8 digits, or something else with them. */
public class MalformedQueryPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String leftover;

  public MalformedQueryPasswordException() {
    this("");
  }

  MalformedQueryPasswordException(String leftover) {
    super("A query password has 8 digits");
    this.leftover = leftover;
  }

  /** What is left over, as it is named to whoever typed it; empty if only digits were typed. */
  public String leftover() {
    return leftover;
  }
}
