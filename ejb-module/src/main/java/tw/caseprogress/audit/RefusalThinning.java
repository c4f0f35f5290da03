package tw.caseprogress.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps a flood of refusals from filling the audit trail: of each kind the first of a minute is
 * told from the others, which are counted; and so many kinds a minute are told apart at most.
 *
 * <p>Safe for concurrent use.
 */
public final class RefusalThinning {

  private final int kindsApart;
  private final Map<RefusalKind, Integer> more = new HashMap<>();
  private Instant minute = Instant.MIN;

  /**
   * Begins.
   *
   * @param kindsApart how many kinds are told apart in a minute
   */
  public RefusalThinning(int kindsApart) {
    this.kindsApart = kindsApart;
  }

  /** Takes a refusal in; whether it is the first of its kind, to be written now. */
  public synchronized boolean isFirst(RefusalKind kind) {
    RefusalKind counted =
        more.containsKey(kind) || more.size() < kindsApart ? kind : kind.fromMany();
    return more.merge(counted, 0, (before, none) -> before + 1) == 0 && counted.equals(kind);
  }

  /** What was counted in the minutes that are over, beside the first of each kind. */
  public synchronized Map<RefusalKind, Integer> over(Instant now) {
    Instant current = now.truncatedTo(ChronoUnit.MINUTES);
    if (!current.isAfter(minute)) {
      return Map.of();
    }
    minute = current;
    return all();
  }

  /** The same of the minute that goes on, for whoever ends. */
  public synchronized Map<RefusalKind, Integer> all() {
    Map<RefusalKind, Integer> counted = new LinkedHashMap<>();
    more.forEach(
        (kind, times) -> {
          // what stands for many was never written itself
          int unwritten = kind.equals(kind.fromMany()) ? times + 1 : times;
          if (unwritten > 0) {
            counted.put(kind, unwritten);
          }
        });
    more.clear();
    return counted;
  }
}
