package tw.caseprogress.security;

/** Thrown when a sealed value does not open: changed, for another purpose, or its key is gone. */
public class BrokenSealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For a value that cannot have come from a seal of ours. */
  public BrokenSealException() {
    super("A sealed value does not open");
  }

  /** For a value that the cipher refused. */
  public BrokenSealException(Throwable cause) {
    super("A sealed value does not open", cause);
  }
}
