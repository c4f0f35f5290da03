package tw.caseprogress.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps a flood of refusals from filling the audit trail: of each kind the first of a minute is
 * told from the others, which are counted; and so many kinds a minute are told apart at most in
 * each zone, and as many again by the case whose secret was tried. A flood in one zone, or at many
 * cases, hides nothing elsewhere, and whoever is signed in is always told apart.
 *
 * <p>Safe for concurrent use.
 */
public final class RefusalThinning {

  private final int kindsApart;
  private final Map<RefusalKind, Integer> more = new HashMap<>();
  private final Map<Budget, Integer> used = new HashMap<>();
  private Instant minute = Instant.MIN;

  /** What kinds share: those of strangers at a zone. */
  private record Budget(String zone, boolean ofCases) {}

  /**
   * Begins.
   *
   * @param kindsApart how many kinds are told apart in a minute, of each budget
   */
  public RefusalThinning(int kindsApart) {
    this.kindsApart = kindsApart;
  }

  /** Takes a refusal in; whether it is the first of its kind, to be written now. */
  public synchronized boolean isFirst(RefusalKind kind) {
    RefusalKind counted = apart(kind);
    return more.merge(counted, 0, (before, none) -> before + 1) == 0
        && !counted.equals(kind.fromMany());
  }

  private RefusalKind apart(RefusalKind kind) {
    if (hasRoom(kind)) {
      return kind;
    }
    RefusalKind wider = kind.ofAnyCase();
    return hasRoom(wider) ? wider : kind.fromMany();
  }

  private boolean hasRoom(RefusalKind kind) {
    if (kind.signedIn() && kind.caseNumber().isEmpty() || more.containsKey(kind)) {
      return true;
    }
    Budget budget = new Budget(kind.zone(), kind.caseNumber().isPresent());
    int before = used.getOrDefault(budget, 0);
    if (before < kindsApart) {
      used.put(budget, before + 1);
      return true;
    }
    return false;
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
    used.clear();
    return counted;
  }
}
