package tw.caseprogress.attachment;

/** The store of attachments does not do what it is asked for. */
public class StoreAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreAwayException(String message) {
    super(message);
  }

  public StoreAwayException(String message, Throwable cause) {
    super(message, cause);
  }
}
