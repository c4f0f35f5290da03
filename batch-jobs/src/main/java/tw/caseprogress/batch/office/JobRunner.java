package tw.caseprogress.batch.office;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobNotRestartableException;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobUnderWayException;

/**
 * Runs jobs on the server's batch runtime.
 *
 * <p>Open to all callers, for timers have no identity; outside this module only {@link
 * BatchJobOffice} is known. Without a transaction, else what the server notes about a run would be
 * rolled back with the caller's work.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

  /** How many runs back it is looked whether one is under way. */
  private static final int LATEST = 20;

  @Inject private RunReader reader;

  /**
   * Starts a run.
   *
   * @param startedBy empty for a timer
   * @param reports whether the supervisors are to get their reports
   * @throws JobUnderWayException if one is under way
   */
  public long start(Job job, LocalDate businessDate, Optional<String> startedBy, boolean reports) {
    requireNoneUnderWay(job);
    Properties parameters = new Properties();
    parameters.setProperty(RunReader.BUSINESS_DATE, businessDate.toString());
    parameters.setProperty(RunReader.REPORTS, reports ? "yes" : "no");
    startedBy.ifPresent(login -> parameters.setProperty(RunReader.STARTED_BY, login));
    return operator().start(job.id(), parameters);
  }

  /**
   * Takes up a stopped or failed run where it stopped.
   *
   * @throws JobNotRestartableException if there is nothing to take up
   * @throws JobUnderWayException if one is under way
   */
  public JobRun restart(long executionId) {
    JobRun run =
        find(executionId)
            .filter(JobRun::isRestartable)
            .orElseThrow(() -> new JobNotRestartableException("Run " + executionId));
    requireNoneUnderWay(run.job());
    try {
      JobOperator operator = operator();
      long next = operator.restart(executionId, operator.getParameters(executionId));
      return find(next).orElseThrow();
    } catch (JobRestartException e) {
      throw new JobNotRestartableException("Run " + executionId + ": " + e.getMessage());
    }
  }

  /** The runs of a job, the latest first. */
  public List<JobRun> runs(Job job, int limit) {
    List<JobExecution> executions = executions(job, Math.max(limit, LATEST));
    return reader.read(job, executions).stream().limit(limit).toList();
  }

  private Optional<JobRun> find(long executionId) {
    try {
      String name = operator().getJobExecution(executionId).getJobName();
      return Job.find(name).stream()
          .flatMap(job -> runs(job, LATEST).stream())
          .filter(run -> run.executionId() == executionId)
          .findFirst();
    } catch (NoSuchJobExecutionException e) {
      return Optional.empty();
    }
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

  private static List<JobExecution> executions(Job job, int instances) {
    JobOperator operator = operator();
    try {
      List<JobExecution> executions = new ArrayList<>();
      for (JobInstance instance : operator.getJobInstances(job.id(), 0, instances)) {
        executions.addAll(operator.getJobExecutions(instance));
      }
      executions.sort(Comparator.comparingLong(JobExecution::getExecutionId).reversed());
      return executions;
    } catch (NoSuchJobException e) {
      return List.of(); // it never ran
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
