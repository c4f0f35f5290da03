package tw.caseprogress.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;

/** When and by whom something is entered; the day is the office's. */
public record Entry(LocalDate on, Instant at, String by) {

  /** Stands for the applicant, who is never named; no login is like it. */
  public static final String APPLICANT = "@applicant";
}
