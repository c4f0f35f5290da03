package tw.caseprogress.security.service;

/** Thrown when somebody would work as a staff user where that is not allowed. */
public class StandInRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, for the log. */
  public StandInRefusedException(String message) {
    super(message);
  }
}
