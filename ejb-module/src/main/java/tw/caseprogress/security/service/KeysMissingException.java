package tw.caseprogress.security.service;

/**
 * A key is not there, or is another one, though values in the database hang on it. No new one is
 * made: it would open none of them.
 */
public class KeysMissingException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  KeysMissingException(String message) {
    super(message);
  }
}
