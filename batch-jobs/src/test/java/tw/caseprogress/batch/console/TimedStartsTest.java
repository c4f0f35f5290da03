package tw.caseprogress.batch.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.job.service.FailedStarts;
import tw.caseprogress.job.service.JobJournal;

class TimedStartsTest {

  private static final Job JOB = Job.NIGHTLY_DEADLINE_STATISTICS;
  private static final LocalDate SUN_2026_11_29 = LocalDate.of(2026, 11, 29);
  private static final Instant NOW = Instant.parse("2026-11-29T17:00:00Z");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Taipei"));

  private final KeptStarts kept = new KeptStarts();
  private final FailedStarts failed = new FailedStarts(kept, CLOCK);
  private final TimedStarts starts = new TimedStarts(failed, ignored -> {});
  private final List<LocalDate> started = new ArrayList<>();
  private RuntimeException obstacle;

  @Test
  void whatCannotBeStarted_isShownAndStartedOnceItCan() {
    obstacle =
        new IllegalStateException("outer", new IllegalStateException("The database is away"));

    starts.start(JOB, SUN_2026_11_29, this::start);
    starts.tryAgain();

    assertThat(started).isEmpty();
    assertThat(failed.standing())
        .containsExactly(new FailedStart(JOB, SUN_2026_11_29, NOW, "The database is away"));
    assertThat(failed.count(JOB)).isEqualTo(2);

    obstacle = null;
    starts.tryAgain();
    starts.tryAgain();

    assertThat(started).containsExactly(SUN_2026_11_29);
    assertThat(failed.standing()).isEmpty();
  }

  @Test
  void whatCouldNotBeStarted_isSeenByAnotherServer_whichTakesItUp() {
    obstacle = new IllegalStateException("No thread");
    starts.start(JOB, SUN_2026_11_29, this::start);

    FailedStarts seenByOther = new FailedStarts(kept, CLOCK);
    assertThat(seenByOther.standing())
        .containsExactly(new FailedStart(JOB, SUN_2026_11_29, NOW, "No thread"));

    obstacle = null;
    List<FailedStart> told = new ArrayList<>();
    TimedStarts other = new TimedStarts(seenByOther, told::add);
    other.tryAgain();
    assertThat(told).extracting(FailedStart::businessDate).containsExactly(SUN_2026_11_29);

    other.start(JOB, SUN_2026_11_29, this::start);
    assertThat(seenByOther.standing()).isEmpty();
  }

  /** Timers are locked while they ask for a start: whoever told them with a lock would wait on. */
  @Test
  @Timeout(30)
  void whileTimersAreTold_anotherCanAskForAStart() {
    obstacle = new IllegalStateException("No thread");
    starts.start(JOB, SUN_2026_11_29, this::start);
    obstacle = null;
    AtomicReference<TimedStarts> other = new AtomicReference<>();
    other.set(
        new TimedStarts(
            new FailedStarts(kept, CLOCK),
            told ->
                CompletableFuture.runAsync(
                        () -> other.get().start(told.job(), told.businessDate(), this::start))
                    .join()));

    other.get().tryAgain();

    assertThat(started).containsExactly(SUN_2026_11_29);
  }

  /** The container's own lock would be held all the while. */
  @Test
  void theContainerLocksNothing() {
    assertThat(TimedStarts.class.getAnnotation(ConcurrencyManagement.class).value())
        .isEqualTo(ConcurrencyManagementType.BEAN);
  }

  @Test
  void whileTheDatabaseIsAway_thisServerStillShowsWhatItCouldNotStart() {
    kept.away = true;
    obstacle = new IllegalStateException("The database is away");
    starts.start(JOB, SUN_2026_11_29, this::start);

    assertThat(failed.standing()).hasSize(1);

    kept.away = false;
    starts.tryAgain();
    assertThat(kept.failedStarts()).as("noted as soon as it can be").hasSize(1);
  }

  @Test
  void aJobThatBeginsWhenThereIsWork_hasNoDateLeftOnceItBegan() {
    failed.note(Job.NOTIFICATION_RETRY, SUN_2026_11_29.minusDays(1), new RuntimeException("x"));

    failed.overcome(Job.NOTIFICATION_RETRY, SUN_2026_11_29);

    assertThat(failed.standing()).isEmpty();
  }

  @Test
  void aRunUnderWayIsWaitedFor_andIsNoFailure() {
    obstacle = new JobUnderWayException("run 7");

    starts.start(JOB, SUN_2026_11_29, this::start);

    assertThat(failed.standing()).isEmpty();

    obstacle = null;
    starts.tryAgain();

    assertThat(started).containsExactly(SUN_2026_11_29);
  }

  private void start() {
    if (obstacle != null) {
      throw obstacle;
    }
    started.add(SUN_2026_11_29);
  }

  /** The table of failed starts, of a database that may be away. */
  private static final class KeptStarts extends JobJournal {

    private final List<FailedStart> rows = new ArrayList<>();
    private boolean away;

    @Override
    public void couldNotStart(FailedStart start) {
      answer();
      overcome(start.job(), start.businessDate());
      rows.add(start);
    }

    @Override
    public void overcome(Job job, LocalDate businessDate) {
      answer();
      rows.removeIf(row -> row.job() == job && row.businessDate().equals(businessDate));
    }

    @Override
    public void overcome(Job job) {
      answer();
      rows.removeIf(row -> row.job() == job);
    }

    @Override
    public List<FailedStart> failedStarts() {
      answer();
      return List.copyOf(rows);
    }

    private void answer() {
      if (away) {
        throw new IllegalStateException("away");
      }
    }
  }
}
