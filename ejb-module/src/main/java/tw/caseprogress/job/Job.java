package tw.caseprogress.job;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A job of the house; its parameter is a business date, but where it says otherwise. */
public enum Job {
  /** The day's facts per agency, case type and channel. */
  NIGHTLY_DEADLINE_STATISTICS("nightly-deadline-statistics", true, Rhythm.nightly(1)),
  /** To each supervisor the report of the agency, by what the nights have counted. */
  DEADLINE_REPORTS("deadline-reports", true, Rhythm.onWorkingDays(6, 30)),
  /** The due dates of running cases after a change of the calendar, which is its parameter. */
  DEADLINE_PROJECTION("deadline-projection", false, Rhythm.whenDue(Duration.ofMinutes(10))),
  /** One digest to each person who is to be reminded of cases whose due date is near or missed. */
  DEADLINE_REMINDERS("deadline-reminders", false, Rhythm.onWorkingDays(7, 30)),
  /** Another try for notices that failed, or the other channel, or a task for the officer. */
  NOTIFICATION_RETRY("notification-retry", false, Rhythm.whenDue(Duration.ofMinutes(20))),
  /** Throws away what was kept long enough and is no evidence. */
  NIGHTLY_CLEAN_UP("nightly-clean-up", false, Rhythm.nightly(3)),
  /** What names are found by, where it was made by the rules of an older release. */
  APPLICANT_INDEX("applicant-index", false, Rhythm.whenDue(Duration.ofHours(1))),
  /** The lists of cases that were ordered as files. */
  LIST_EXPORT("list-export", false, Rhythm.whenDue(Duration.ofMinutes(30)));

  private final String id;
  private final boolean afterTheDay;
  private final Rhythm rhythm;

  Job(String id, boolean afterTheDay, Rhythm rhythm) {
    this.id = id;
    this.afterTheDay = afterTheDay;
    this.rhythm = rhythm;
  }

  /** The name of the job's definition, in kebab case. */
  public String id() {
    return id;
  }

  /** When its timer begins it. */
  public Rhythm rhythm() {
    return rhythm;
  }

  /**
   * The latest business date that the job can work for: today, or yesterday if it needs its end.
   */
  public LocalDate latestBusinessDate(LocalDate today) {
    return afterTheDay ? today.minusDays(1) : today;
  }

  /** Whether each date has results of its own, so that a range of dates makes sense. */
  public boolean isForEachDate() {
    return this == NIGHTLY_DEADLINE_STATISTICS
        || this == DEADLINE_REPORTS
        || this == DEADLINE_REMINDERS;
  }

  /** Finds a job by the name of its definition. */
  public static Optional<Job> find(String id) {
    return Stream.of(values()).filter(job -> job.id.equals(id)).findFirst();
  }
}
