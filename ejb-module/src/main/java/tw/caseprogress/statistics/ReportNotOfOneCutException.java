package tw.caseprogress.statistics;

import java.time.LocalDate;

/** The cases of a report change while it is put together; its figures would contradict its list. */
public class ReportNotOfOneCutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReportNotOfOneCutException(long agencyId, LocalDate day) {
    super("The cases of agency " + agencyId + " on " + day + " are not those that were counted");
  }
}
