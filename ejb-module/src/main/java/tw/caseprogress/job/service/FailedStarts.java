package tw.caseprogress.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.schema.ColumnText;

/**
 * The starts of jobs that failed on this server and have not been made up for.
 *
 * <p>Kept in memory: what most often stands in the way of a start is the database.
 */
@ApplicationScoped
public class FailedStarts {

  private static final int LONGEST_REASON = 300;

  private final Map<Due, FailedStart> standing = new ConcurrentHashMap<>();
  private final Map<Job, AtomicLong> counts = new ConcurrentHashMap<>();

  @Inject private Clock clock;

  protected FailedStarts() {}

  /** Takes the moments of failures from a clock of the caller's choice, outside of a server. */
  public FailedStarts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Notes that a start failed.
   *
   * @return whether this is news: it is the first failure of this start, or has another reason
   */
  public boolean note(Job job, LocalDate businessDate, Throwable failure) {
    counts.computeIfAbsent(job, first -> new AtomicLong()).incrementAndGet();
    FailedStart now = new FailedStart(job, businessDate, Instant.now(clock), reason(failure));
    FailedStart before = standing.put(new Due(job, businessDate), now);
    return before == null || !before.because().equals(now.because());
  }

  /** Notes that nothing is left to start for a date: the job was started, or has nothing to do. */
  public void overcome(Job job, LocalDate businessDate) {
    standing.remove(new Due(job, businessDate));
  }

  /** Notes that nothing of a job is left to start, whatever the date. */
  public void overcome(Job job) {
    standing.keySet().removeIf(due -> due.job() == job);
  }

  /** What is still to be started, by date. */
  public List<FailedStart> standing() {
    return standing.values().stream()
        .sorted(Comparator.comparing(FailedStart::businessDate))
        .toList();
  }

  /** How often a start of a job failed since this server was started, tries again included. */
  public long count(Job job) {
    return counts.computeIfAbsent(job, none -> new AtomicLong()).get();
  }

  /** The innermost cause says it best: those around it come from the layers of the server. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String text =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return ColumnText.fit(text.lines().findFirst().orElse(""), LONGEST_REASON);
  }

  /** What is due: a job for a date. */
  private record Due(Job job, LocalDate businessDate) {}
}
