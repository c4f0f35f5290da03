package tw.caseprogress.reminder;

/**
 * A digest could not be handed over to the mail system; the others are not touched by that.
 *
 * <p>It rolls nothing back: the run goes on with the next person.
 */
public class DigestNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DigestNotSentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
