package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.typed.SheetFault;

/**
 * What would become of one of several applications.
 *
 * @param faults all that is wrong with it; with any of them it is not registered
 * @param earlier the case that it was registered as before
 * @param dueOn empty as long as the limit does not count, or cannot be told
 * @param sameAs the row above that has the same applicant and case type
 */
public record ListedLook(
    ListedIntake listed,
    List<SheetFault> faults,
    Optional<EarlierCase> earlier,
    Optional<LocalDate> dueOn,
    IntakeWarnings warnings,
    Optional<Integer> sameAs) {

  /** What is to be done with it. */
  public enum State {
    /** It cannot be registered as it stands. */
    FAULTY,
    /** Somebody should look at it first. */
    WARNED,
    /** Nothing is in the way. */
    READY,
    /** It was registered before. */
    REGISTERED
  }

  public ListedLook {
    faults = List.copyOf(faults);
  }

  public State state() {
    if (!faults.isEmpty()) {
      return State.FAULTY;
    }
    if (earlier.isPresent()) {
      return State.REGISTERED;
    }
    return sameAs.isEmpty() && warnings.equals(IntakeWarnings.NONE) ? State.READY : State.WARNED;
  }
}
