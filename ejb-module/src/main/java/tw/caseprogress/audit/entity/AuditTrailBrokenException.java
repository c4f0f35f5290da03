package tw.caseprogress.audit.entity;

/** Thrown when the audit trail cannot be written or read; what should be logged must not happen. */
public class AuditTrailBrokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Keeps the cause for the log. */
  public AuditTrailBrokenException(Throwable cause) {
    super("The audit trail cannot be reached", cause);
  }
}
