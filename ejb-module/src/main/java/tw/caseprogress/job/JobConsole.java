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
   * Starts a job for one date after another; reports are not mailed.
   *
   * @throws JobUnderWayException if a range of the job is still under way
   * @throws BusinessDateNotOverException if the last date is later than the job's latest
   * @throws IllegalArgumentException if there are more than {@link JobRange#MOST_DATES} dates, or
   *     none
   */
  void startRange(Job job, LocalDate first, LocalDate last);

  /** Stops a range; its run is told to stop too. Nothing happens if it has ended. */
  void stopRange(long rangeId);

  /**
   * The latest ranges of all jobs, the latest first.
   *
   * @param limit the most to answer, 1 or more
   */
  List<JobRange> ranges(int limit);

  /**
   * Tells a run to stop; it does so before its next items, and may be restarted.
   *
   * @throws JobNotStoppableException if it has ended, or another server works on it
   */
  void stop(long executionId);

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
