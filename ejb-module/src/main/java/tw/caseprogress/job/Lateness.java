package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a job is late, and since when. It is when what its timer was to begin has neither come to a
 * good end nor is under way some time later, and when a run takes far longer than the others.
 *
 * @param businessDate the date for which something is missing, or the run works
 * @param since when the run was to begin, or began
 */
public record Lateness(Reason reason, LocalDate businessDate, Instant since) {

  /** In what way a job is late. */
  public enum Reason {
    /** What was due has not been done, and nothing is at work on it. */
    NOT_DONE,
    /** A run goes on far longer than usual. */
    TOO_LONG
  }

  /** A run that takes this many times as long as the longest of those before it hangs. */
  private static final int FAR_LONGER = 5;

  /**
   * Judges a job.
   *
   * @param due what its timer was to begin last; empty if nothing was due
   * @param runs its latest runs, in any order
   */
  public static Optional<Lateness> of(
      Rhythm rhythm, Optional<DueRun> due, List<RunFacts> runs, Instant now) {
    Duration longest = longest(rhythm, runs);
    Optional<Lateness> tooLong =
        runs.stream()
            .filter(run -> run.underWay() && run.startedAt().plus(longest).isBefore(now))
            .findFirst()
            .map(run -> new Lateness(Reason.TOO_LONG, run.businessDate(), run.startedAt()));
    return tooLong.or(
        () ->
            due.filter(missed -> missed.at().plus(rhythm.grace()).isBefore(now))
                .filter(missed -> runs.stream().noneMatch(missed::isDoneBy))
                .map(missed -> new Lateness(Reason.NOT_DONE, missed.businessDate(), missed.at())));
  }

  private static Duration longest(Rhythm rhythm, List<RunFacts> runs) {
    Duration usual =
        runs.stream()
            .filter(RunFacts::endedWell)
            .flatMap(run -> run.lasted().stream())
            .max(Duration::compareTo)
            .orElse(Duration.ZERO)
            .multipliedBy(FAR_LONGER);
    return usual.compareTo(rhythm.patience()) > 0 ? usual : rhythm.patience();
  }
}
