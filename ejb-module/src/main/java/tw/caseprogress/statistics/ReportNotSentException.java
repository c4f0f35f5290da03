package tw.caseprogress.statistics;

/**
 * A report could not be handed over to the mail system; the others are not touched by that.
 *
 * <p>It rolls nothing back: the run goes on with the next supervisor.
 */
public class ReportNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReportNotSentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
