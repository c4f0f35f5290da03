package tw.caseprogress.batch.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.batch.applicant.ApplicantIndexTimer;
import tw.caseprogress.batch.listexport.ListExportTimer;
import tw.caseprogress.batch.notification.NotificationRetryTimer;
import tw.caseprogress.batch.projection.DeadlineProjectionTimer;
import tw.caseprogress.batch.reminder.DeadlineRemindersTimer;
import tw.caseprogress.batch.report.DeadlineReportsTimer;
import tw.caseprogress.batch.retention.CleanUpTimer;
import tw.caseprogress.batch.statistics.NightlyDeadlineStatisticsTimer;
import tw.caseprogress.job.Job;

/** What a job's rhythm says is what its timer does. */
class RhythmsOfTimersTest {

  private static final Map<Job, Class<?>> TIMERS =
      Map.of(
          Job.NIGHTLY_DEADLINE_STATISTICS, NightlyDeadlineStatisticsTimer.class,
          Job.DEADLINE_REPORTS, DeadlineReportsTimer.class,
          Job.DEADLINE_REMINDERS, DeadlineRemindersTimer.class,
          Job.DEADLINE_PROJECTION, DeadlineProjectionTimer.class,
          Job.NOTIFICATION_RETRY, NotificationRetryTimer.class,
          Job.NIGHTLY_CLEAN_UP, CleanUpTimer.class,
          Job.APPLICANT_INDEX, ApplicantIndexTimer.class,
          Job.LIST_EXPORT, ListExportTimer.class);

  @ParameterizedTest
  @EnumSource
  void theTimerGoesOffWhenTheRhythmSays(Job job) {
    Schedule schedule =
        Stream.of(TIMERS.get(job).getMethods())
            .flatMap(method -> Stream.of(method.getAnnotationsByType(Schedule.class)))
            .findFirst()
            .orElseThrow();

    Optional<LocalTime> daily =
        schedule.hour().equals("*")
            ? Optional.empty()
            : Optional.of(
                LocalTime.of(
                    Integer.parseInt(schedule.hour()), Integer.parseInt(schedule.minute())));
    assertThat(daily).isEqualTo(job.rhythm().daily());
  }

  /**
   * The waiting starts tell all timers of a start while they hold their own lock, and a timer asks
   * them to start: with a lock of its own the two would wait for each other.
   */
  @ParameterizedTest
  @EnumSource
  void aTimerHoldsNoLock(Job job) {
    assertThat(TIMERS.get(job).getAnnotation(ConcurrencyManagement.class))
        .extracting(ConcurrencyManagement::value)
        .isEqualTo(ConcurrencyManagementType.BEAN);
  }
}
