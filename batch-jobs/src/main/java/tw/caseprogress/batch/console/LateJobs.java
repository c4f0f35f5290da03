package tw.caseprogress.batch.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.job.DueRun;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.Lateness;
import tw.caseprogress.job.RunFacts;
import tw.caseprogress.listexport.service.ListExportWork;
import tw.caseprogress.notification.service.NoticeRetryService;
import tw.caseprogress.projection.service.DueDateProjectionService;
import tw.caseprogress.schema.SchemaVersion;

/** Finds out what each job should have done by now, and lets {@link Lateness} judge. */
@ApplicationScoped
public class LateJobs {

  private static final int LATEST = 50;

  @Inject private RunReader reader;
  @Inject private SchemaVersion schema;
  @Inject private WorkingDays workingDays;
  @Inject private NoticeRetryService retries;
  @Inject private DueDateProjectionService projection;
  @Inject private ListExportWork exports;
  @Inject private OfficeClock clock;

  /** Whether a job is late; none is while a sample is loaded, for the timers rest. */
  public Optional<Lateness> late(Job job) {
    if (clock.isElsewhere()) {
      return Optional.empty();
    }
    List<RunFacts> runs = reader.facts(job, LATEST);
    ZonedDateTime now = ZonedDateTime.now(clock);
    return Lateness.of(job.rhythm(), due(job, runs, now), runs, now.toInstant());
  }

  private Optional<DueRun> due(Job job, List<RunFacts> runs, ZonedDateTime now) {
    return switch (job) {
      case NIGHTLY_DEADLINE_STATISTICS, DEADLINE_REPORTS, DEADLINE_REMINDERS, NIGHTLY_CLEAN_UP ->
          dueByTheClock(job, runs, now);
      case DEADLINE_PROJECTION ->
          projection.waiting().stream()
              .findFirst()
              .map(change -> dueSince(change.changedAt(), DueRun.DoneBy.NO_RUN, now));
      // one that cannot be dealt with stays due, and each run passes it over
      case NOTIFICATION_RETRY ->
          retries.dueSince().map(since -> dueSince(since, DueRun.DoneBy.LATER_RUN, now));
      // nobody waits for it: names are found by their former fold meanwhile
      case APPLICANT_INDEX -> Optional.empty();
      case LIST_EXPORT ->
          exports.waiting().since().map(since -> dueSince(since, DueRun.DoneBy.NO_RUN, now));
    };
  }

  private Optional<DueRun> dueByTheClock(Job job, List<RunFacts> runs, ZonedDateTime now) {
    return job.rhythm()
        .lastStart(now, this::isWorkingDay)
        .filter(start -> !start.toInstant().isBefore(thereSince(runs)))
        .map(
            start ->
                new DueRun(
                    job.latestBusinessDate(start.toLocalDate()),
                    start.toInstant(),
                    DueRun.DoneBy.RUN_OF_THE_DATE));
  }

  private static DueRun dueSince(Instant since, DueRun.DoneBy doneBy, ZonedDateTime now) {
    return new DueRun(now.toLocalDate(), since, doneBy);
  }

  /** No night is missing from before the job came, with the product or with a later release. */
  private Instant thereSince(List<RunFacts> runs) {
    SchemaVersion.Installed installed = schema.installed();
    return runs.isEmpty() ? installed.latest() : installed.first();
  }

  /** A day of a year that is not published is none: its start fails, and that is shown. */
  private boolean isWorkingDay(LocalDate day) {
    try {
      return workingDays.calendar().isWorkingDay(day);
    } catch (CalendarNotPublishedException e) {
      return false;
    }
  }
}
