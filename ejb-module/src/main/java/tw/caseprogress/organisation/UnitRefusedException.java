package tw.caseprogress.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A unit is not added, changed or ended; it stays as it was. */
public class UnitRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumSet<UnitFault> faults;

  public UnitRefusedException(Set<UnitFault> faults) {
    super("Unit refused: " + faults);
    this.faults = EnumSet.copyOf(faults);
  }

  /** Every reason, at least one. */
  public Set<UnitFault> faults() {
    return Collections.unmodifiableSet(faults);
  }
}
