package tw.caseprogress.job;

import java.time.LocalDate;
import java.util.List;

/**
 * Starts and reads the jobs, for a system administrator.
 *
 * <p>A port: the screens know it, the module of the jobs provides it, and neither knows the other.
 */
public interface JobConsole {

  /** All jobs with their next start and latest run. */
  List<JobOverview> jobs();

  /**
   * The runs of a job, the latest first.
   *
   * @param limit the most runs to answer, 1 or more
   */
  List<JobRun> history(Job job, int limit);

  /**
   * Starts a job for a business date; running it again for a date replaces that date's results.
   *
   * @return the number of the run
   * @throws JobUnderWayException if a run of the job is still under way
   * @throws BusinessDateNotOverException if the date is later than the job's latest: its facts are
   *     not complete
   */
  long start(Job job, LocalDate businessDate);

  /**
   * Brings the running cases up to a change of the calendar; what is right already stays.
   *
   * @return the number of the run
   * @throws JobUnderWayException if a run of the job is still under way
   * @throws java.util.NoSuchElementException if there is no such change
   */
  long startProjection(long calendarChangeId);

  /**
   * Takes up a stopped or failed run where it stopped.
   *
   * @return the number of the new run
   * @throws JobUnderWayException if a run of the job is still under way
   * @throws JobNotRestartableException if there is no such run, or it came to its end, or a later
   *     one took it up
   */
  long restart(long executionId);
}
