package tw.caseprogress.consent;

import java.util.List;

/** A consent form was not saved, put in force or given up. */
public class ConsentFormRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConsentFormFault> faults;

  /**
   * Refuses with every fault.
   *
   * @param faults one at least
   */
  public ConsentFormRefusedException(List<ConsentFormFault> faults) {
    super("Consent form refused: " + faults);
    this.faults = List.copyOf(faults);
  }

  public List<ConsentFormFault> faults() {
    return faults;
  }
}
