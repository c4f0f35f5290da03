package tw.caseprogress.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** An agency is not added, changed or ended; it stays as it was. */
public class AgencyRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumSet<AgencyFault> faults;

  public AgencyRefusedException(Set<AgencyFault> faults) {
    super("Agency refused: " + faults);
    this.faults = EnumSet.copyOf(faults);
  }

  public AgencyRefusedException(AgencyFault fault) {
    this(EnumSet.of(fault));
  }

  /** Every reason, at least one. */
  public Set<AgencyFault> faults() {
    return Collections.unmodifiableSet(faults);
  }
}
