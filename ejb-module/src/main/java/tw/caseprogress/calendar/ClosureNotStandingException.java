package tw.caseprogress.calendar;

/** A closure cannot be withdrawn: there is none, or it was withdrawn before. */
public class ClosureNotStandingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ClosureNotStandingException(long closureId) {
    super("No closure " + closureId + " stands");
  }
}
