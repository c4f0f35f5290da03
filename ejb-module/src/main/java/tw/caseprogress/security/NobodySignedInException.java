package tw.caseprogress.security;

/** Thrown when work that must be done by somebody is done by nobody. */
public class NobodySignedInException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says only that nobody is there. */
  public NobodySignedInException() {
    super("Nobody is signed in");
  }
}
