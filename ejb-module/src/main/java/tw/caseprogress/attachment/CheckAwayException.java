package tw.caseprogress.attachment;

/** Whether a file holds malware cannot be told now. */
public class CheckAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CheckAwayException(String message) {
    super(message);
  }

  public CheckAwayException(String message, Throwable cause) {
    super(message, cause);
  }
}
