package tw.caseprogress.security;

import java.util.EnumSet;
import java.util.Set;

/** Thrown when a new password breaks the rule; the old one stays. */
public class PasswordRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumSet<PasswordFault> faults;

  /** Takes every fault at once, at least one. */
  public PasswordRefusedException(Set<PasswordFault> faults) {
    super("A new password was refused: " + faults);
    this.faults = EnumSet.copyOf(faults);
  }

  /** All faults of the password. */
  public Set<PasswordFault> faults() {
    return Set.copyOf(faults);
  }
}
