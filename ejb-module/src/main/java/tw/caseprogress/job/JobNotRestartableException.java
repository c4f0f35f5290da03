package tw.caseprogress.job;

/** There is nothing left to take up in this run. */
public class JobNotRestartableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobNotRestartableException(String message) {
    super(message);
  }
}
