package tw.caseprogress.batch.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.batch.applicant.ApplicantIndexTimer;
import tw.caseprogress.batch.listexport.ListExportTimer;
import tw.caseprogress.batch.notification.NotificationRetryTimer;
import tw.caseprogress.batch.reminder.DeadlineRemindersTimer;
import tw.caseprogress.batch.report.DeadlineReportsTimer;
import tw.caseprogress.batch.retention.CleanUpTimer;
import tw.caseprogress.batch.statistics.NightlyDeadlineStatisticsTimer;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.job.BusinessDateNotOverException;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobNotStoppableException;
import tw.caseprogress.job.JobOverview;
import tw.caseprogress.job.JobRange;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.StartedRun;
import tw.caseprogress.job.service.FailedStarts;
import tw.caseprogress.job.service.JobRanges;
import tw.caseprogress.projection.service.DueDateProjectionService;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/** The jobs as the console of the system administrator knows them. */
@Stateless
@Local(JobConsole.class)
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class BatchJobConsole implements JobConsole {

  private static final Logger LOG = Logger.getLogger(BatchJobConsole.class.getName());

  @Inject private JobRunner runner;
  @Inject private JobRanges ranges;
  @Inject private FailedStarts failed;
  @Inject private LateJobs lateJobs;
  @Inject private NightlyDeadlineStatisticsTimer nightlyTimer;
  @Inject private DueDateProjectionService projection;
  @Inject private DeadlineRemindersTimer remindersTimer;
  @Inject private DeadlineReportsTimer reportsTimer;
  @Inject private NotificationRetryTimer retryTimer;
  @Inject private CleanUpTimer cleanUpTimer;
  @Inject private ApplicantIndexTimer applicantIndexTimer;
  @Inject private ListExportTimer listExportTimer;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  @Override
  public List<JobOverview> jobs() {
    List<FailedStart> standing = failed.standing();
    return Stream.of(Job.values()).map(job -> overview(job, standing)).toList();
  }

  private JobOverview overview(Job job, List<FailedStart> standing) {
    return new JobOverview(
        job,
        nextStart(job),
        runner.runs(job, 1).stream().findFirst(),
        standing.stream().filter(start -> start.job() == job).toList(),
        lateJobs.late(job));
  }

  @Override
  public List<JobRun> history(Job job, int limit) {
    return runner.runs(job, limit);
  }

  @Override
  public long start(Job job, LocalDate businessDate) {
    if (businessDate.isAfter(job.latestBusinessDate(LocalDate.now(clock)))) {
      throw new BusinessDateNotOverException(businessDate + " is not over");
    }
    long run = runner.start(job, businessDate, Optional.of(currentCaller.get().login()));
    record(job, run, Map.of("businessDate", businessDate.toString()));
    return run;
  }

  @Override
  public long startProjection(long calendarChangeId) {
    CalendarChange change =
        projection
            .find(calendarChangeId)
            .orElseThrow(() -> new NoSuchElementException("No change " + calendarChangeId));
    long run = runner.startProjection(change, Optional.of(currentCaller.get().login()));
    record(
        Job.DEADLINE_PROJECTION, run, Map.of("calendarChangeId", Long.toString(calendarChangeId)));
    return run;
  }

  @Override
  public long restart(long executionId) {
    StartedRun restarted = runner.restart(executionId, Optional.of(currentCaller.get().login()));
    record(
        restarted.job(), restarted.executionId(), Map.of("restartOf", Long.toString(executionId)));
    return restarted.executionId();
  }

  @Override
  public void startRange(Job job, LocalDate first, LocalDate last) {
    if (last.isAfter(job.latestBusinessDate(LocalDate.now(clock)))) {
      throw new BusinessDateNotOverException(last + " is not over");
    }
    long dates = ChronoUnit.DAYS.between(first, last) + 1;
    if (dates < 1 || dates > JobRange.MOST_DATES || !job.isForEachDate()) {
      throw new IllegalArgumentException(job.id() + " from " + first + " to " + last);
    }
    ranges.start(job, first, last, currentCaller.get().login());
    auditTrail.record(
        AuditAction.JOB_STARTED,
        Map.of("job", job.id(), "from", first.toString(), "to", last.toString()));
  }

  @Override
  public void stopRange(long rangeId) {
    Optional<JobRange> range =
        ranges.underWay().stream().filter(one -> one.id() == rangeId).findFirst();
    Optional<Long> run = ranges.end(rangeId, JobRange.State.STOPPED);
    range.ifPresent(this::recordStop);
    try {
      run.ifPresent(this::stop);
    } catch (JobNotStoppableException e) {
      LOG.log(Level.FINE, "The run of a range that was stopped ends by itself", e);
    }
  }

  /** The dates that are not run any more; be one of them under way or not. */
  private void recordStop(JobRange range) {
    auditTrail.record(
        AuditAction.JOB_STOPPED,
        Map.of(
            "job", range.job().id(),
            "from", range.next().toString(),
            "to", range.last().toString()));
  }

  @Override
  public List<JobRange> ranges(int limit) {
    return ranges.latest(limit);
  }

  @Override
  public void stop(long executionId) {
    JobRun stopped = runner.stop(executionId);
    auditTrail.record(
        AuditAction.JOB_STOPPED,
        Map.of("job", stopped.job().id(), "run", Long.toString(executionId)));
  }

  private Optional<Instant> nextStart(Job job) {
    return switch (job) {
      case NIGHTLY_DEADLINE_STATISTICS -> nightlyTimer.nextStart();
      case DEADLINE_PROJECTION -> Optional.empty();
      case DEADLINE_REMINDERS -> remindersTimer.nextStart();
      case DEADLINE_REPORTS -> reportsTimer.nextStart();
      case NOTIFICATION_RETRY -> retryTimer.nextStart();
      case NIGHTLY_CLEAN_UP -> cleanUpTimer.nextStart();
      case APPLICANT_INDEX -> applicantIndexTimer.nextStart();
      case LIST_EXPORT -> listExportTimer.nextStart();
    };
  }

  private void record(Job job, long run, Map<String, String> detail) {
    Map<String, String> facts = new TreeMap<>(detail);
    facts.put("job", job.id());
    facts.put("run", Long.toString(run));
    auditTrail.record(AuditAction.JOB_STARTED, facts);
  }
}
