package tw.caseprogress.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a group of cases over a period, all of one cut.
 *
 * <p>The tally's {@code carriedOver} is what was open before the first day, {@code received} and
 * the closed ones are sums over the days, the open ones are as of the end of the last day; so 應辦 =
 * 已辦結 + 未辦結 holds over the period as it does for a day, moves between agencies and types apart.
 *
 * @param tally received, closed and open cases
 * @param closedLateOutside those of the late ones that had waited for an outside review
 * @param overdueOutside those of the open overdue ones that wait or waited for an outside review
 * @param paused those open whose clock rests at the end of the last day
 * @param used the working days of the cases closed in the period
 * @param integrity what may make the rate look better than the work
 * @param countedAt when the newest of the figures was counted; empty where no day was
 * @param notCounted days of the period that no night has counted yet
 */
public record Figures(
    DeadlineTally tally,
    long closedLateOutside,
    long overdueOutside,
    long paused,
    WorkingDaysUsed used,
    Integrity integrity,
    Optional<Instant> countedAt,
    List<LocalDate> notCounted) {

  /** Keeps its own copy. */
  public Figures {
    notCounted = List.copyOf(notCounted);
  }
}
