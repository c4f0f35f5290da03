package tw.caseprogress.casefile;

/** What was typed is not 8 digits. */
public class MalformedQueryPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MalformedQueryPasswordException() {
    super("A query password has 8 digits");
  }
}
