package tw.caseprogress.notification;

/** A notice or report could not be handed over; it says nothing about its content. */
public class HandOverFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public HandOverFailedException(String reason, Exception cause) {
    super(reason, cause);
  }
}
