package tw.caseprogress.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** An account is not made, changed or ended; it stays as it was. */
public class StaffRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumSet<StaffFault> faults;

  public StaffRefusedException(Set<StaffFault> faults) {
    super("Account refused: " + faults);
    this.faults = EnumSet.copyOf(faults);
  }

  /** Every reason, at least one. */
  public Set<StaffFault> faults() {
    return Collections.unmodifiableSet(faults);
  }
}
