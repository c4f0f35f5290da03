package tw.caseprogress.security;

/** Thrown when somebody reaches for a row of an agency that is not theirs. */
public class OutsideAgencyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names who reached for what; the text is for the log and never shown.
   *
   * @param login who
   * @param agencyCode whose row it was
   */
  public OutsideAgencyException(String login, String agencyCode) {
    super(login + " may not reach the rows of " + agencyCode);
  }
}
