package tw.caseprogress.calendar;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A closure as it was entered, and withdrawn if it was.
 *
 * @param id its number
 * @param changeId the change that entered it
 * @param withdrawnBy the change that withdrew it; empty while it stands
 * @param closure what was declared
 */
public record DeclaredClosure(
    long id, long changeId, OptionalLong withdrawnBy, OfficeClosure closure) {

  public DeclaredClosure {
    Objects.requireNonNull(closure, "closure");
  }

  /** Whether it stood after a change. */
  public boolean heldAfter(long asOfChange) {
    return changeId <= asOfChange
        && (withdrawnBy.isEmpty() || withdrawnBy.getAsLong() > asOfChange);
  }

  /** Whether it stands today. */
  public boolean stands() {
    return withdrawnBy.isEmpty();
  }
}
