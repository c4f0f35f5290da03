package tw.caseprogress.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.schema.ColumnText;

/**
 * The starts of jobs that failed and have not been made up for, whichever server they failed on.
 *
 * <p>Kept in a table, and in memory as well: what most often stands in the way of a start is the
 * database.
 */
@ApplicationScoped
public class FailedStarts {

  private static final Logger LOG = Logger.getLogger(FailedStarts.class.getName());
  private static final int LONGEST_REASON = 300;

  private final Map<Due, FailedStart> standing = new ConcurrentHashMap<>();
  private final Map<Job, AtomicLong> counts = new ConcurrentHashMap<>();

  private JobJournal journal;
  private Clock clock;

  protected FailedStarts() {}

  @Inject
  public FailedStarts(JobJournal journal, Clock clock) {
    this.journal = journal;
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
    keep(now);
    return before == null || !before.because().equals(now.because());
  }

  /** It is kept by the next failure at the latest, which comes ten seconds later. */
  private void keep(FailedStart start) {
    try {
      journal.couldNotStart(start);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The database does not answer", e);
    }
  }

  /**
   * Notes that nothing is left to start for a date: the job was started, or has nothing to do. Of a
   * job that begins when there is work to do, no date is left then.
   */
  public void overcome(Job job, LocalDate businessDate) {
    if (job.rhythm().daily().isEmpty()) {
      journal.overcome(job);
      standing.keySet().removeIf(due -> due.job() == job);
    } else {
      journal.overcome(job, businessDate);
      standing.remove(new Due(job, businessDate));
    }
  }

  /** What is still to be started, by date; what this server knows, while the database is away. */
  public List<FailedStart> standing() {
    return with(kept());
  }

  /** What is still to be started as this server knows, and as was read of the table before. */
  public List<FailedStart> with(List<FailedStart> read) {
    Map<Due, FailedStart> all = new HashMap<>();
    read.forEach(start -> all.put(new Due(start.job(), start.businessDate()), start));
    all.putAll(standing);
    return all.values().stream()
        .sorted(Comparator.comparing(FailedStart::businessDate).thenComparing(FailedStart::job))
        .toList();
  }

  private List<FailedStart> kept() {
    try {
      return journal.failedStarts();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The database does not answer", e);
      return List.of();
    }
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
