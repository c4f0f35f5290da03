package tw.caseprogress.job;

/** A run of the job is under way; a second one beside it would count twice. */
public class JobUnderWayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobUnderWayException(String message) {
    super(message);
  }
}
