package tw.caseprogress.batch.report;

import java.time.LocalDate;

/** The night has not counted the day of which is to be reported; its run may still be under way. */
public class NightNotCountedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NightNotCountedException(LocalDate day) {
    super("The nightly statistics have not counted " + day + " yet");
  }
}
