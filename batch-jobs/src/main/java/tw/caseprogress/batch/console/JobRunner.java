package tw.caseprogress.batch.console;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.job.BrokenRuns;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobNotRestartableException;
import tw.caseprogress.job.JobNotStoppableException;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.StartedRun;
import tw.caseprogress.job.service.JobGate;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.job.service.ServerPresence;

/**
 * Runs jobs on the server's batch runtime.
 *
 * <p>Open to all callers, for timers have no identity; outside this module only {@link
 * BatchJobConsole} is known. Without a transaction, else what the server notes about a run would be
 * rolled back with the caller's work.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

  /** How many runs back it is looked for one that is under way or to be taken up. */
  private static final int LATEST = 50;

  @Inject private RunReader reader;
  @Inject private JobJournal journal;
  @Inject private JobGate gate;
  @Inject private ServerPresence presence;
  @Inject private Clock clock;

  /**
   * Starts a run.
   *
   * @param startedBy empty for a timer
   * @throws JobUnderWayException if one is under way
   */
  public long start(Job job, LocalDate businessDate, Optional<String> startedBy) {
    return gate.alone(job, () -> startNow(job, businessDate, startedBy));
  }

  /**
   * Starts a run for a timer, unless a timer has started one for the date: every server has timers,
   * and they go off together.
   *
   * @return the run; empty if it was started before
   * @throws JobUnderWayException if one for another date, or by a person, is under way
   */
  public Optional<Long> startByTimer(Job job, LocalDate businessDate) {
    return gate.alone(
        job,
        () ->
            isStartedByTimer(job, businessDate)
                ? Optional.empty()
                : Optional.of(startNow(job, businessDate, Optional.empty())));
  }

  /**
   * Begins a job anew whose latest run broke off, with the parameters of that run.
   *
   * @return the new run; empty if there is no reason for one by {@link BrokenRuns}
   * @throws JobNotRestartableException if it was started by an earlier deployment
   */
  public Optional<Long> beginAnew(Job job) {
    return runs(job, 1).stream().anyMatch(this::isOver)
        ? gate.alone(job, () -> beginAnewNow(job))
        : Optional.empty();
  }

  private boolean isOver(JobRun latest) {
    return latest.state().isBrokenOff()
        || (latest.state().isUnderWay() && isLost(latest.executionId(), latest.job()));
  }

  private Optional<Long> beginAnewNow(Job job) {
    List<JobRun> latest = runs(job, BrokenRuns.MOST);
    JobRun run = latest.get(0);
    if (run.state().isUnderWay() && isLost(run.executionId(), job)) {
      reader.noteLost(run.executionId(), Instant.now(clock));
      latest = runs(job, BrokenRuns.MOST);
    }
    return BrokenRuns.isToBeginAnew(latest, Instant.now(clock))
        ? Optional.of(startAgain(run))
        : Optional.empty();
  }

  private long startAgain(JobRun run) {
    try {
      operator().getParameters(run.executionId()); // refused where the run is kept from us
      return startNow(run.job(), run.businessDate(), run.startedBy());
    } catch (NoSuchJobExecutionException | JobSecurityException e) {
      throw new JobNotRestartableException("Run " + run.executionId() + ": " + e.getMessage());
    }
  }

  /**
   * Whether no thread works on a run of this server, although it is said to be under way: the
   * database was away when its end was to be noted.
   */
  private boolean isLost(long executionId, Job job) {
    if (!journal.isOwn(executionId)) {
      return false;
    }
    try {
      // Refused where the run is kept from us, and so would be whether it goes on
      operator().getParameters(executionId);
      return !operator().getRunningExecutions(job.id()).contains(executionId);
    } catch (NoSuchJobExecutionException | JobSecurityException e) {
      return false;
    } catch (NoSuchJobException e) {
      return false; // no run of the job is said to be under way any more: it has just ended
    }
  }

  private boolean isStartedByTimer(Job job, LocalDate businessDate) {
    return journal.started(job, LATEST).stream()
        .anyMatch(run -> run.startedBy().isEmpty() && run.businessDate().equals(businessDate));
  }

  private long startNow(Job job, LocalDate businessDate, Optional<String> startedBy) {
    requireNoneUnderWay(job);
    Properties parameters = new Properties();
    parameters.setProperty("businessDate", businessDate.toString());
    presence.show(); // before the run is started: what fails then leaves no run that nobody noted
    long executionId = operator().start(job.id(), parameters);
    journal.start(new StartedRun(executionId, job, businessDate, Optional.empty(), startedBy));
    return executionId;
  }

  /**
   * Starts the projection of a change of the calendar.
   *
   * @param startedBy empty for a timer
   * @throws JobUnderWayException if one is under way
   */
  public long startProjection(CalendarChange change, Optional<String> startedBy) {
    return gate.alone(Job.DEADLINE_PROJECTION, () -> startProjectionNow(change, startedBy));
  }

  private long startProjectionNow(CalendarChange change, Optional<String> startedBy) {
    Job job = Job.DEADLINE_PROJECTION;
    requireNoneUnderWay(job);
    Properties parameters = new Properties();
    parameters.setProperty("calendarChangeId", Long.toString(change.id()));
    presence.show();
    long executionId = operator().start(job.id(), parameters);
    LocalDate changedOn = LocalDate.ofInstant(change.changedAt(), clock.getZone());
    journal.start(new StartedRun(executionId, job, changedOn, Optional.of(change.id()), startedBy));
    return executionId;
  }

  /**
   * Takes up a stopped or failed run where it stopped.
   *
   * @param startedBy who asks for it
   * @return the new run
   * @throws JobNotRestartableException if there is nothing to take up, or it was started by an
   *     earlier deployment
   * @throws JobUnderWayException if one is under way
   */
  public StartedRun restart(long executionId, Optional<String> startedBy) {
    JobRun run =
        find(executionId)
            .filter(JobRun::isRestartable)
            .orElseThrow(() -> new JobNotRestartableException("Run " + executionId));
    return gate.alone(run.job(), () -> restartNow(run, startedBy));
  }

  private StartedRun restartNow(JobRun run, Optional<String> startedBy) {
    long executionId = run.executionId();
    requireNoneUnderWay(run.job());
    presence.show();
    try {
      JobOperator operator = operator();
      long next = operator.restart(executionId, operator.getParameters(executionId));
      StartedRun started =
          new StartedRun(next, run.job(), run.businessDate(), run.calendarChangeId(), startedBy);
      journal.start(started);
      return started;
    } catch (JobRestartException | NoSuchJobExecutionException | JobSecurityException e) {
      throw new JobNotRestartableException("Run " + executionId + ": " + e.getMessage());
    }
  }

  /** Whether a run of a job for a date came to its end, be it with items skipped. */
  public boolean isDone(Job job, LocalDate businessDate) {
    return reader.facts(job, LATEST).stream()
        .anyMatch(run -> run.businessDate().equals(businessDate) && run.endedWell());
  }

  /**
   * Tells a run to stop; it does so before its next items.
   *
   * @return what was stopped
   * @throws JobNotStoppableException if it has ended, or is not this server's
   */
  public JobRun stop(long executionId) {
    JobRun run =
        find(executionId)
            .filter(any -> any.state().isUnderWay())
            .orElseThrow(() -> new JobNotStoppableException("Run " + executionId));
    try {
      operator().stop(executionId);
      return run;
    } catch (NoSuchJobExecutionException
        | JobExecutionNotRunningException
        | JobSecurityException e) {
      throw new JobNotStoppableException("Run " + executionId + ": " + e.getMessage());
    }
  }

  /** A run of a job, if it is among the latest. */
  public Optional<JobRun> run(Job job, long executionId) {
    return runs(job, LATEST).stream().filter(run -> run.executionId() == executionId).findFirst();
  }

  /** The runs of a job, the latest first. */
  public List<JobRun> runs(Job job, int limit) {
    return reader.runs(job, limit);
  }

  private Optional<JobRun> find(long executionId) {
    return Stream.of(Job.values())
        .flatMap(job -> runs(job, LATEST).stream())
        .filter(run -> run.executionId() == executionId)
        .findFirst();
  }

  private void requireNoneUnderWay(Job job) {
    runs(job, LATEST).stream()
        .filter(run -> run.state().isUnderWay())
        .findFirst()
        .ifPresent(
            run -> {
              throw new JobUnderWayException(job.id() + ": run " + run.executionId());
            });
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
