package tw.caseprogress.batch.office;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.SkippedItem;
import tw.caseprogress.job.service.JobJournal;

/** Makes runs, as the trade knows them, of what the server and the journal noted. */
@ApplicationScoped
public class RunReader {

  static final String BUSINESS_DATE = "businessDate";
  static final String REPORTS = "reports";
  static final String STARTED_BY = "startedBy";

  @Inject private JobJournal journal;

  private final Instant serverStart =
      Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

  /**
   * Reads the runs of a job.
   *
   * @param executions the latest first; enough of them to know which one a later one took up
   */
  List<JobRun> read(Job job, List<JobExecution> executions) {
    List<JobRun> runs = new ArrayList<>();
    for (JobExecution execution : executions) {
      LocalDate businessDate = LocalDate.parse(parameter(execution, BUSINESS_DATE).orElseThrow());
      boolean superseded = runs.stream().anyMatch(run -> run.businessDate().equals(businessDate));
      runs.add(read(job, execution, businessDate, superseded));
    }
    return runs;
  }

  private JobRun read(Job job, JobExecution execution, LocalDate businessDate, boolean superseded) {
    List<SkippedItem> skipped = journal.skipped(execution.getExecutionId());
    return new JobRun(
        execution.getExecutionId(),
        job,
        state(execution, !skipped.isEmpty()),
        businessDate,
        parameter(execution, STARTED_BY),
        execution.getCreateTime().toInstant(),
        Optional.ofNullable(execution.getEndTime()).map(Date::toInstant),
        journal.progress(execution.getExecutionId()),
        skipped,
        superseded);
  }

  /**
   * A run that is said to be under way but began before the server was started broke off with it.
   */
  private JobState state(JobExecution execution, boolean skips) {
    BatchStatus status = execution.getBatchStatus();
    boolean old = execution.getCreateTime().toInstant().isBefore(serverStart);
    return switch (status) {
      case STARTING -> old ? JobState.ABANDONED : JobState.STARTING;
      case STARTED -> old ? JobState.ABANDONED : JobState.RUNNING;
      case STOPPING -> old ? JobState.ABANDONED : JobState.STOPPING;
      case STOPPED -> JobState.STOPPED;
      case FAILED -> JobState.FAILED;
      case COMPLETED -> skips ? JobState.COMPLETED_WITH_SKIPS : JobState.COMPLETED;
      case ABANDONED -> JobState.ABANDONED;
    };
  }

  private static Optional<String> parameter(JobExecution execution, String name) {
    return Optional.ofNullable(execution.getJobParameters())
        .map((Properties parameters) -> parameters.getProperty(name));
  }
}
