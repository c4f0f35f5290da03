package tw.caseprogress.job;

/** The business date is not over yet, so its facts are not complete. */
public class BusinessDateNotOverException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BusinessDateNotOverException(String message) {
    super(message);
  }
}
