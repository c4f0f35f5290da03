package tw.caseprogress.schema;

/** The database did not answer, or not as it should; the cause says why. */
public class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseException(Exception cause) {
    super(cause);
  }
}
