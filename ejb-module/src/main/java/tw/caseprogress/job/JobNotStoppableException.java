package tw.caseprogress.job;

/** A run cannot be stopped here: it has ended, or another server works on it. */
public class JobNotStoppableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobNotStoppableException(String message) {
    super(message);
  }
}
